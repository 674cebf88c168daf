import { writeXlsx } from 'hucre/xlsx';
import { clamp } from '../../domain/clamp.js';
import type { Language } from '../../domain/local-text.js';
import { describeRows, headTable } from '../../text/describe-table.js';
import { TableNames } from '../../text/table-names.js';
import { type Sheet, tableSheets } from '../../text/table-sheets.js';
import type { Gathered } from '../shared/presentation.js';
import type { TableView } from './gather-table.js';

/** Width of columns, in characters: enough for a name, and for the start of a definition. */
const WIDTH = { least: 10, most: 40 };
/** Rows that the width of a column is taken from. */
const SAMPLE = 50;

/**
 * A table as a workbook of several sheets.
 * @param rows The rows on show, in their order.
 */
export async function makeWorkbook(
  { catalogue, choice, view }: Gathered<TableView>,
  rows: readonly number[],
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const { table, gemeenten } = view;
  const names = new TableNames(table, catalogue, gemeenten, language);
  const rowsOf = describeRows(table, { catalogue, choice }, language);
  const heading = headTable(table, choice, rowsOf, language);
  const sheets = tableSheets({ table, names, catalogue, rows, heading }, language);
  const bytes = await writeXlsx({
    sheets: sheets.map(asWritten),
    properties: { title: heading, creator: catalogue.publisher },
  });
  return new Uint8Array(bytes);
}

/** Texts are written as texts, so that none of them is ever run as a formula. */
function asWritten({ name, heads, rows }: Sheet) {
  return {
    name,
    rows: [[...heads], ...rows.map((row) => [...row])],
    columns: heads.map((head, column) => ({ width: widthOf(head, rows, column) })),
    freezePane: { rows: 1 },
  };
}

function widthOf(head: string, rows: Sheet['rows'], column: number): number {
  const lengths = rows.slice(0, SAMPLE).map((row) => String(row[column] ?? '').length);
  return clamp(Math.max(Math.min(head.length, 24), ...lengths), WIDTH.least, WIDTH.most);
}
