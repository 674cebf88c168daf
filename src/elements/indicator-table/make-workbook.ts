import type { Language } from '../../domain/local-text.js';
import { describeRows, headTable } from '../../text/describe-table.js';
import { TableNames } from '../../text/table-names.js';
import { tableSheets } from '../../text/table-sheets.js';
import type { Gathered } from '../shared/presentation.js';
import type { TableView } from './gather-table.js';
import { writeWorkbook } from './write-workbook.js';

/**
 * A table as a workbook of several sheets.
 * @param rows The rows on show, in their order.
 */
export function makeWorkbook(
  { catalogue, choice, view }: Gathered<TableView>,
  rows: readonly number[],
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const { table, gemeenten } = view;
  const names = new TableNames(table, catalogue, gemeenten, language);
  const rowsOf = describeRows(table, { catalogue, choice }, language);
  const heading = headTable(table, choice, rowsOf, language);
  const sheets = tableSheets({ table, names, catalogue, rows, heading }, language);
  return writeWorkbook(sheets, { title: heading, creator: catalogue.publisher });
}
