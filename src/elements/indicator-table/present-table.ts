import type { Measurement } from '../../domain/comparison.js';
import type { Language } from '../../domain/local-text.js';
import { isFigure } from '../../domain/observation.js';
import { type DataTable, observationAt, otherEditions } from '../../domain/table/data-table.js';
import type { TableSeries } from '../../domain/table/table-series.js';
import { withName } from '../../text/describe-choice.js';
import { describeCommon, describeRows, describeTable, headTable } from '../../text/describe-table.js';
import { describeCaveats } from '../../text/figure-notes.js';
import { TableNames } from '../../text/table-names.js';
import { noteMarks } from '../../text/table-notes.js';
import { tableWords } from '../../text/table-words.js';
import { listOf, readText } from '../../text/translations.js';
import type { Gathered, Presentation } from '../shared/presentation.js';
import type { TableView } from './gather-table.js';

/** What of a table is said around it: marks that occur are explained, whatever is in view. */
export interface TableMarks {
  readonly hasFigures: boolean;
  readonly hasProvisional: boolean;
  readonly hasBases: boolean;
  /** Series of which a figure rests on too few cases. */
  readonly unclear: ReadonlySet<TableSeries>;
}

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
    notes: [
      ...noteMarks(marks, language),
      ...noteOthers(gathered, language),
      ...noteEditions(table, language),
    ],
  };
}

function stateOf({ shape }: DataTable, { hasFigures }: TableMarks): Presentation['state'] {
  if (shape.rowCount === 0) return 'empty';
  return hasFigures ? 'ready' : 'withheld';
}

function marksIn(table: DataTable): TableMarks {
  const { rowCount, columnCount } = table.shape;
  let [hasFigures, hasProvisional, hasBases] = [false, false, false];
  const unclear = new Set<TableSeries>();
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      const place = table.shape.cellPlace(row, column);
      const observation = table.observe(place);
      if (!observation || !isFigure(observation)) continue;
      hasFigures = true;
      if (observation.provisional) hasProvisional = true;
      const { base } = observation;
      if (base === undefined) continue;
      hasBases = true;
      const series = table.seriesAt(place);
      if (base < (series.indicator.smallBase ?? 0)) unclear.add(series);
    }
  }
  return { hasFigures, hasProvisional, hasBases, unclear };
}

/** Where the figures of the other indicators come from, and what to beware of with them. */
function noteOthers({ view, choice }: Gathered<TableView>, language: Language): readonly string[] {
  const others = new Set(view.table.series.map(({ indicator }) => indicator));
  others.delete(choice.indicator);
  const labels = new Map<string, string[]>();
  for (const { source, label } of others) {
    const from = readText(source, language);
    labels.set(from, [...(labels.get(from) ?? []), readText(label, language)]);
  }
  const caveats = [...others].flatMap((indicator) => describeCaveats({ indicator }, false, language));
  return [
    ...[...labels].map(([from, of]) => tableWords[language].sourceOf(listOf(of, language), from)),
    ...new Set(caveats),
  ];
}

function noteEditions(table: DataTable, language: Language): readonly string[] {
  const others = otherEditions(table);
  if (others.length === 0) return [];
  return [tableWords[language].otherEdition(listOf(others, language), table.edition)];
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
