import { writeXlsx } from 'hucre/xlsx';
import { clamp } from '../../domain/clamp.js';
import type { Sheet, SheetCell } from '../../text/table-sheets.js';

/** Width of columns, in characters: enough for a name, and for the start of a definition. */
const WIDTH = { least: 10, most: 40 };
/** Rows that the width of a column is taken from. */
const SAMPLE = 50;

/** Letters that a cell holds; of a file with more in one, Excel says that it is damaged. */
const MOST_LETTERS = 32_767;
/** What a spreadsheet reads as the number of a letter, such as `_x0041_`: it is read back where the line is one. */
const LETTER_NUMBER = /_(?=x[0-9a-f]{4}_)/gi;
const UNDERSCORE = '_x005F_';
/** What XML has no place for; control characters are written as their numbers. */
const NO_LETTERS = /[\uFFFE\uFFFF]/g;
/** How the errors of formulas begin, such as `#N/A`; a text that is one would be written as that. */
const ERROR_SIGN = '#';

/** What stands in the properties of a file. */
export interface WorkbookAbout {
  readonly title: string;
  readonly creator: string;
}

/** Sheets as a workbook. Texts are written as texts, so that none of them is ever run as a formula. */
export async function writeWorkbook(
  sheets: readonly Sheet[],
  { title, creator }: WorkbookAbout,
): Promise<Uint8Array<ArrayBuffer>> {
  const properties = { title: holdable(title), creator: holdable(creator) };
  return new Uint8Array(await writeXlsx({ sheets: sheets.map(asWritten), properties }));
}

function asWritten({ name, heads, rows }: Sheet) {
  const all = [heads, ...rows];
  return {
    name,
    rows: all.map((row) => row.map((cell) => (typeof cell === 'string' ? holdable(cell) : cell))),
    cells: likeErrors(all),
    columns: heads.map((head, column) => ({ width: widthOf(head, rows, column) })),
    freezePane: { rows: 1 },
  };
}

/** A text as a workbook can hold it. */
function holdable(text: string): string {
  const whole = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text;
  return whole.replace(NO_LETTERS, '\uFFFD').replace(LETTER_NUMBER, UNDERSCORE);
}

/** Cells that look like an error, by their place: a text that may have looks of its own is a text, whatever it says. */
function likeErrors(rows: readonly (readonly SheetCell[])[]) {
  const found = new Map<string, { richText: { text: string }[] }>();
  for (const [down, row] of rows.entries()) {
    for (const [across, cell] of row.entries()) {
      if (typeof cell !== 'string' || !cell.startsWith(ERROR_SIGN)) continue;
      found.set(`${down},${across}`, { richText: [{ text: holdable(cell) }] });
    }
  }
  return found;
}

function widthOf(head: string, rows: Sheet['rows'], column: number): number {
  const lengths = rows.slice(0, SAMPLE).map((row) => String(row[column] ?? '').length);
  return clamp(Math.max(Math.min(head.length, 24), ...lengths), WIDTH.least, WIDTH.most);
}
