/** What the two sides of a frame say to each other; the host script has the same word. */
export const HEIGHT_WORD = 'buurtmonitor-height';

/**
 * Tells the page around a frame how high its content is, at every change and when asked. The height is no secret: any
 * page that frames us may know it.
 */
export function tellHeight(content: Element, frame: Window): void {
  const { parent } = frame;
  if (parent === frame) return;
  const tell = () => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    parent.postMessage({ [HEIGHT_WORD]: height }, '*');
  };
  new ResizeObserver(tell).observe(content);
  frame.addEventListener('message', ({ source, data }) => {
    if (source === parent && data === HEIGHT_WORD) tell();
  });
}
