import type { Language } from '../domain/local-text.js';
import type { Observation } from '../domain/observation.js';
import type { DataTable, ReferenceRow } from '../domain/table/data-table.js';
import type { TableSeries } from '../domain/table/table-series.js';
import type { FigureTable } from './figure-table.js';
import type { TableNames } from './table-names.js';

/** What of a table is put into words. */
export interface WordedTable {
  readonly table: DataTable;
  readonly names: TableNames;
  /** The wider areas on top. */
  readonly references: readonly ReferenceRow[];
  /** Places of rows and columns, in their order. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly language: Language;
}

/** What the page is drawn with; imported here it would be cut out of the file that the table needs. */
export interface TableTools {
  readonly observationAt: typeof import('../domain/table/data-table.js').observationAt;
  readonly tableCell: typeof import('./table-cell.js').tableCell;
}

/** A table in words alone: the wider areas first, and then the rows. */
export function tableInWords(
  { table, names, references, rows, columns, language }: WordedTable,
  caption: string,
  { observationAt, tableCell }: TableTools,
): FigureTable {
  const cell = (observation: Observation | undefined, { indicator }: TableSeries) => {
    const { value, marks, cases } = tableCell(observation, indicator, language);
    return `${value}${marks}${cases ? ` (${cases})` : ''}`;
  };
  return {
    caption,
    columns: [names.rows, ...columns.map((column) => names.columnInLine(column))],
    rows: [
      ...references.map(({ area, observe }) => ({
        head: names.area(area),
        cells: columns.map((column) => {
          const series = table.seriesAt(table.shape.columnPlace(column));
          return cell(observe(series), series);
        }),
      })),
      ...rows.map((row) => ({
        head: [names.row(row), names.gemeente(row)].filter(Boolean).join(', '),
        cells: columns.map((column) =>
          cell(observationAt(table, row, column), table.seriesAt(table.shape.cellPlace(row, column))),
        ),
      })),
    ],
  };
}
