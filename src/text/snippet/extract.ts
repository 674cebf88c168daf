import type { Language } from '../../domain/local-text.js';
import type { FigureTable } from '../figure-table.js';
import { formatCount } from '../numbers.js';
import { snippetWords } from './snippet-words.js';

/** More rows than this are no longer a small table. */
export const MOST_ROWS = 12;

/** How much of a table is told. */
export interface Bounds {
  readonly rows: number;
  /** With the row heads. */
  readonly columns: number;
}

/** A part of a table, and how that is told; no words where it is all of it. */
export interface Extract {
  readonly table: FigureTable;
  readonly said: readonly string[];
}

/** Places in a list that fit into a table: those that are picked out, and besides these the first; in their order. */
export function placesToTell(
  count: number,
  most: number,
  isPicked: (place: number) => boolean,
): readonly number[] {
  const all = Array.from({ length: count }, (_, place) => place);
  const picked = all.filter(isPicked).slice(0, most);
  const others = all.filter((place) => !picked.includes(place)).slice(0, most - picked.length);
  return [...picked, ...others].sort((a, b) => a - b);
}

/** The part of a table that can be read at a glance: the rows that are picked out, besides these the first, and no more columns than fit. */
export function extractOf(table: FigureTable, bounds: Bounds, language: Language): Extract {
  const places = placesToTell(table.rows.length, bounds.rows, (place) => table.rows[place]?.current ?? false);
  const rows = places.flatMap((place) => table.rows[place] ?? []);
  const filled = table.columns.map((_, column) => column).filter((column) => !isBlank(rows, column));
  const columns = filled.slice(0, bounds.columns);
  return {
    table: {
      caption: table.caption,
      columns: columns.map((column) => table.columns[column] ?? ''),
      rows: rows.map(({ head, cells }) => ({
        head,
        cells: columns.slice(1).map((column) => cells[column - 1] ?? ''),
      })),
    },
    said: sayLeftOut(table.rows.length - rows.length, filled.length - columns.length, language),
  };
}

/** Whether rows have nothing to say in a column, such as what is missing where nothing is. */
function isBlank(rows: FigureTable['rows'], column: number): boolean {
  return column > 0 && rows.every(({ cells }) => !cells[column - 1]);
}

/** That a table is a part, where it is. */
export function sayLeftOut(rows: number, columns: number, language: Language): readonly string[] {
  if (rows <= 0 && columns <= 0) return [];
  const counted = (count: number) => formatCount(count, language);
  return [snippetWords[language].leftOut(Math.max(0, rows), Math.max(0, columns), counted)];
}
