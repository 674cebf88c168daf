import { afterPaint } from '../../canvas/after-paint.js';

/**
 * Brings the row of an area into view within the list, and leaves the page where it is. Rows out of sight have the height
 * that rows usually have: once they are drawn, the place is looked up again.
 */
export function revealRow(root: ParentNode, code: string): void {
  const list = root.querySelector<HTMLElement>('.areas');
  const row = [...root.querySelectorAll<HTMLElement>('.row')].find(({ dataset }) => dataset.area === code);
  if (!list || !row) return;
  centre(row, list);
  afterPaint(() => centre(row, list));
}

function centre(row: HTMLElement, list: HTMLElement): void {
  if (!row.isConnected) return;
  const [frame, place] = [list.getBoundingClientRect(), row.getBoundingClientRect()];
  list.scrollTop += place.top - frame.top - (frame.height - place.height) / 2;
}
