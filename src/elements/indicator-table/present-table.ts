import type { Measurement } from '../../domain/comparison.js';
import type { Language } from '../../domain/local-text.js';
import { type DataTable, observationAt } from '../../domain/table/data-table.js';
import { marksIn, type TableMarks } from '../../domain/table/table-marks.js';
import { withName } from '../../text/describe-choice.js';
import { describeCommon, describeRows, describeTable, headTable } from '../../text/describe-table.js';
import { TableNames } from '../../text/table-names.js';
import { noteTable } from '../../text/table-notes.js';
import type { Gathered, Presentation } from '../shared/presentation.js';
import type { TableView } from './gather-table.js';

/**
 * A table in words.
 * @param rows Gives the rows that the reader has on show, for the download.
 */
export function presentTable(
  gathered: Gathered<TableView>,
  rows: () => readonly number[],
  language: Language,
): Presentation {
  const { catalogue, choice, view } = gathered;
  const { table } = view;
  const names = new TableNames(table, catalogue, view.gemeenten, language);
  const rowsOf = describeRows(table, gathered, language);
  const marks = marksIn(table);
  return {
    state: stateOf(table, marks),
    heading: headTable(table, choice, rowsOf, language),
    subtitle: describeCommon(table, choice, language),
    sentence: describeTable(table, names, rowsOf, language),
    measurements: () =>
      measurementsOf(table, rows()).map((measurement) => withName(measurement, catalogue, language)),
    hasProvisional: marks.hasProvisional,
    notes: noteTable(table, marks, choice, language),
  };
}

function stateOf({ shape }: DataTable, { hasFigures }: TableMarks): Presentation['state'] {
  if (shape.rowCount === 0) return 'empty';
  return hasFigures ? 'ready' : 'withheld';
}

/** Every figure and absence on show; what does not exist has nothing to be taken home. */
function measurementsOf(table: DataTable, rows: readonly number[]): readonly Measurement[] {
  const { areas, references, shape } = table;
  const ofReferences = references.flatMap(({ area, observe }) =>
    table.series.flatMap((series) => {
      const observation = observe(series);
      return observation ? [{ ...series, period: series.periodId, area, observation }] : [];
    }),
  );
  const ofRows = rows.flatMap((row) =>
    Array.from({ length: shape.columnCount }, (_, column) => {
      const place = shape.cellPlace(row, column);
      const [area, series] = [areas[place.areas], table.seriesAt(place)];
      const observation = observationAt(table, row, column);
      return area && observation ? [{ ...series, period: series.periodId, area, observation }] : [];
    }).flat(),
  );
  return [...ofReferences, ...ofRows].map(({ indicator, origin, area, period, observation }) => ({
    indicator,
    origin,
    area,
    period,
    observation,
  }));
}
