import type { FigureTable } from './figure-table.js';

/** A table with what must go with it wherever it is pasted: heading, source and date, caveats. */
export interface CopiedTable {
  readonly table: FigureTable;
  readonly language: string;
  readonly remarks: readonly string[];
}

/** A cell that starts so would be run as a formula by a spreadsheet it is pasted into; see `csv.ts`. */
const FORMULA_START = /^\s*[=+\-@＝＋－＠]/;
const NUMBER = /^[+-]?\d+([.,]\d+)*%?$/;

/** A table as text: a line per row, cells parted by tabs, as spreadsheets take it; the remarks in lines below. */
export function tableAsText({ table, remarks }: CopiedTable): string {
  const { caption, columns, rows } = table;
  const lines = [columns, ...rows.map(({ head, cells }) => [head, ...cells])];
  return [[caption], ...lines, [], ...remarks.map((remark) => [remark])]
    .map((cells) => cells.map(cellText).join('\t'))
    .join('\n');
}

/** The same as HTML, for documents and for spreadsheets that keep heads apart. Nothing in it is taken for markup. */
export function tableAsHtml({ table, language, remarks }: CopiedTable): string {
  const { caption, columns, rows } = table;
  const cell = (tag: string, attributes: string, text: string) =>
    `<${tag}${attributes}>${escapeHtml(cellText(text))}</${tag}>`;
  const heads = columns.map((column) => cell('th', ' scope="col"', column)).join('');
  const body = rows.map(
    ({ head, cells }) =>
      `<tr>${cell('th', ' scope="row"', head)}${cells.map((text) => cell('td', '', text)).join('')}</tr>`,
  );
  const below = remarks.map((remark) => cell('p', '', remark)).join('');
  return `<table lang="${escapeHtml(language)}">${cell('caption', '', caption)}<thead><tr>${heads}</tr></thead><tbody>${body.join('')}</tbody></table>${below}`;
}

/** One line, without what parts cells and rows; what a spreadsheet would run is quoted. */
function cellText(text: string): string {
  // The space that indents a row stays.
  const line = text.replace(/[\t\r\n]+/g, ' ').trimEnd();
  return FORMULA_START.test(line) && !NUMBER.test(line) ? `'${line}` : line;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}
