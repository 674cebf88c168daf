/** How far outside the view an element starts to load, in pixels, so that it is usually there when the reader arrives. */
export const NEAR_PIXELS = 400;

/** Whether an element takes room in the view or near it, as far as can be seen already. */
export function isNearView(element: Element): boolean {
  if (!canLook(element)) return false;
  const { top, bottom, width, height } = element.getBoundingClientRect();
  // What a closed disclosure holds has a size, though nobody sees it; older browsers cannot tell.
  const isShown = (width > 0 || height > 0) && element.checkVisibility?.() !== false;
  return isShown && bottom > -NEAR_PIXELS && top < innerHeight + NEAR_PIXELS;
}

/** Whether the page is laid out, and its view is the reader's: a frame in another page does not know where it stands. */
function canLook({ ownerDocument }: Element): boolean {
  const isOwn = ownerDocument === document && globalThis.parent === globalThis.self;
  return isOwn && document.readyState !== 'loading';
}
