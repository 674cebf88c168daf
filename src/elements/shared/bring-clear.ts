/**
 * Brings what has the focus out from under the heads of a region, and from beside its names: these stay while the rest
 * scrolls under them, and a browser takes what lies there for seen.
 * @param heads What stays; in a table the corner, which is as high as the heads and as wide as the names.
 */
export function bringClear(region: Element, focused: Element, heads: Element | null): void {
  const edge = heads?.getClientRects()[0];
  if (!edge || focused === region) return;
  const { top, left } = focused.getBoundingClientRect();
  if (!focused.closest('thead')) region.scrollTop -= Math.max(0, edge.bottom - top);
  if (focused.closest('th:not(:first-child)')) region.scrollLeft -= Math.max(0, edge.right - left);
}
