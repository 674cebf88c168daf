import { onPage } from './on-page.js';

/** A table as an editor makes one: rows of cells parted by `|`, the first of them the heads. */
export interface WrittenTable {
  readonly caption?: string | undefined;
  readonly source?: string | undefined;
  readonly rows: readonly string[];
  readonly foot?: readonly string[];
  readonly lang?: string;
}

/** Makes a table of the page. */
export function pageTable({
  caption = 'Werk, 2023',
  source = 'CBS',
  rows,
  foot = [],
  lang,
}: WrittenTable): HTMLTableElement {
  const table = document.createElement('table');
  if (caption) table.createCaption().textContent = caption;
  if (source) table.dataset.source = source;
  if (lang) table.lang = lang;
  const body = table.createTBody();
  for (const row of rows) fill(body.insertRow(), row);
  if (foot.length > 0) {
    const part = table.createTFoot();
    for (const row of foot) fill(part.insertRow(), row);
  }
  return table;
}

/** Puts an element on the page with a table in it and nothing else said, ready to be read. */
export async function drawTable<E extends HTMLElement & { readonly ready: Promise<void> }>(
  element: E,
  written: WrittenTable,
): Promise<E> {
  element.append(pageTable(written));
  onPage(element);
  await element.ready;
  return element;
}

function fill(row: HTMLTableRowElement, cells: string): void {
  for (const text of cells.split('|')) row.insertCell().textContent = text.trim();
}
