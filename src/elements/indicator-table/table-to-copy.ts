import type { Observation } from '../../domain/observation.js';
import type { TableSeries } from '../../domain/table/table-series.js';
import type { FigureTable } from '../../text/figure-table.js';
import type { TableScene } from './table-scene.js';

/** What the page is drawn with; imported here it would be cut out of the file that the table needs. */
type Tools = Pick<typeof import('./table-kit.js'), 'observationAt' | 'tableCell'>;

/** A table as it is on show, in words alone: the wider areas first, and then the rows in their order. */
export function tableToCopy(
  scene: TableScene,
  caption: string,
  { observationAt, tableCell }: Tools,
): FigureTable {
  const { gathered, names, references, rows, language } = scene;
  const { table } = gathered.view;
  const columns = Array.from({ length: table.shape.columnCount }, (_, column) => column);
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
