import type { Map as LeafletMap } from 'leaflet';

/**
 * Lets a reader scroll the page over a map. The wheel zooms only with Ctrl, or when the map has the focus and can zoom
 * further; one finger scrolls the page, two move the map, and a mouse drags it.
 * @returns Lets go of the page.
 */
export function guardGestures(container: HTMLElement, map: LeafletMap): () => void {
  const released = new AbortController();
  const { signal } = released;
  // In the capturing phase, so that the map's own handlers are on or off before they see the event.
  const listen = <Type extends 'wheel' | 'pointerdown'>(
    type: Type,
    handle: (event: HTMLElementEventMap[Type]) => void,
  ) => container.addEventListener(type, handle, { capture: true, passive: true, signal });
  listen('wheel', (event) => toggle(map.scrollWheelZoom, mayZoom(event, container, map)));
  listen('pointerdown', ({ pointerType }) => toggle(map.dragging, pointerType !== 'touch'));
  return () => released.abort();
}

function mayZoom(event: WheelEvent, container: HTMLElement, map: LeafletMap): boolean {
  if (event.ctrlKey || event.metaKey) return true;
  const hasFocus = (container.getRootNode() as ShadowRoot | Document).activeElement === container;
  const isAtLimit = event.deltaY > 0 ? map.getZoom() <= map.getMinZoom() : map.getZoom() >= map.getMaxZoom();
  return hasFocus && !isAtLimit;
}

function toggle(handler: { enable(): unknown; disable(): unknown }, isOn: boolean): void {
  if (isOn) handler.enable();
  else handler.disable();
}
