/** Brings the row of an area into view within the list, and leaves the page where it is. */
export function revealRow(root: ParentNode, code: string): void {
  const list = root.querySelector<HTMLElement>('.areas');
  const row = [...root.querySelectorAll<HTMLElement>('.row')].find(({ dataset }) => dataset.area === code);
  if (!list || !row) return;
  const [frame, place] = [list.getBoundingClientRect(), row.getBoundingClientRect()];
  list.scrollTop += place.top - frame.top - (frame.height - place.height) / 2;
}
