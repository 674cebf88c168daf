import { DomEvent, type Map as LeafletMap } from 'leaflet';
import { clamp } from '../domain/clamp.js';

/** How far the wheel turns for one step of zoom, in pixels. */
const WHEEL_PER_ZOOM = 160;

/**
 * Lets a reader scroll the page over a map. The wheel zooms only with Ctrl, or when the map has the focus and can zoom
 * further; one finger scrolls the page, two move the map, and a mouse drags it.
 *
 * Leaflet's own wheel handler is not used: it waits before it zooms, and by then the map may be gone.
 * @returns Lets go of the page.
 */
export function guardGestures(container: HTMLElement, map: LeafletMap): () => void {
  const released = new AbortController();
  const { signal } = released;
  container.addEventListener('wheel', (event) => zoomByWheel(event, container, map), {
    passive: false,
    signal,
  });
  // In the capturing phase, so that dragging is on or off before the map sees the event.
  container.addEventListener('pointerdown', (event) => allowDragging(event, map), { capture: true, signal });
  return () => released.abort();
}

function zoomByWheel(event: WheelEvent, container: HTMLElement, map: LeafletMap): void {
  if (!mayZoom(event, container, map)) return;
  event.preventDefault();
  const zoom = map.getZoom() + DomEvent.getWheelDelta(event) / WHEEL_PER_ZOOM;
  const within = clamp(zoom, map.getMinZoom(), map.getMaxZoom());
  map.setZoomAround(map.mouseEventToContainerPoint(event), within, { animate: false });
}

function mayZoom(event: WheelEvent, container: HTMLElement, map: LeafletMap): boolean {
  if (event.ctrlKey || event.metaKey) return true;
  const hasFocus = (container.getRootNode() as ShadowRoot | Document).activeElement === container;
  const isAtLimit = event.deltaY > 0 ? map.getZoom() <= map.getMinZoom() : map.getZoom() >= map.getMaxZoom();
  return hasFocus && !isAtLimit;
}

function allowDragging({ pointerType }: PointerEvent, map: LeafletMap): void {
  if (pointerType === 'touch') map.dragging.disable();
  else map.dragging.enable();
}
