import type { Area } from '../domain/area.js';
import { compare, type Measurement } from '../domain/comparison.js';
import type { Language } from '../domain/local-text.js';
import { isFigure } from '../domain/observation.js';
import { describeUnit } from './describe-choice.js';
import { describeComparison, formatDifferenceWords } from './difference-words.js';
import type { FigureTable } from './figure-table.js';
import { mapReaderWords } from './map-reader-words.js';
import { formatCount } from './numbers.js';
import { formatObservation } from './observation-words.js';
import { capitalise, readText, type Translations } from './translations.js';

/** What the table of a map holds. */
export interface MapTable {
  readonly caption: string;
  /** What the areas are called, such as `gemeente`. */
  readonly areaHead: string;
  readonly measurements: readonly Measurement[];
  /** The wider areas, nearest first; they open the table. */
  readonly references: readonly Measurement[];
  /** Code of the selected area. */
  readonly current: string;
  /** What a row is called; the name of its area if left out. */
  readonly headOf?: ((area: Area) => string) | undefined;
  /** How many areas to list at most. */
  readonly limit?: number | undefined;
}

const collators: Translations<Intl.Collator> = {
  nl: new Intl.Collator('nl-NL', { numeric: true }),
  en: new Intl.Collator('en-GB', { numeric: true }),
};

/** A longer list stays in the publisher's order, by gemeente: nobody looks for a name among thousands by the alphabet. */
const LONGEST_BY_NAME = 1000;

/** The figures of a map as a table, areas by name: an order of values would be a ranking that nobody asked for. */
export function mapTable(table: MapTable, language: Language): FigureTable {
  const { measurements, references, current, limit = Number.POSITIVE_INFINITY } = table;
  const hasBases = [...references, ...measurements].some(
    ({ observation }) => isFigure(observation) && observation.base !== undefined,
  );
  const isLong = measurements.length > LONGEST_BY_NAME;
  const byName = (a: Measurement, b: Measurement) => collators[language].compare(a.area.name, b.area.name);
  const listed = (isLong ? measurements : [...measurements].sort(byName)).slice(0, limit);
  return {
    caption: table.caption,
    columns: columnsOf(table, hasBases, language),
    further: measurements.length - listed.length,
    rows: [...references, ...listed].map((measurement) => ({
      head: table.headOf?.(measurement.area) ?? measurement.area.name,
      cells: cellsOf(measurement, references, hasBases, language),
      current: measurement.area.code === current,
    })),
  };
}

function columnsOf(
  { areaHead, measurements, references }: MapTable,
  hasBases: boolean,
  language: Language,
): readonly string[] {
  const words = mapReaderWords[language];
  const indicator = measurements[0]?.indicator;
  const unit = indicator ? describeUnit(indicator, language) : '';
  const label = indicator ? readText(indicator.label, language) : '';
  return [
    capitalise(areaHead),
    unit ? `${label} (${unit})` : label,
    ...references.map(({ area }) => words.differenceWith(area.name)),
    ...(hasBases ? [words.cases] : []),
  ];
}

function cellsOf(
  measurement: Measurement,
  references: readonly Measurement[],
  hasBases: boolean,
  language: Language,
): readonly string[] {
  const { observation, indicator, area } = measurement;
  const base = isFigure(observation) ? observation.base : undefined;
  const differences = references.map((reference) => {
    if (reference.area.code === area.code) return '';
    return formatDifferenceWords(describeComparison(compare(measurement, reference), indicator, language));
  });
  return [
    formatObservation(observation, indicator, language),
    ...differences,
    ...(hasBases ? [base === undefined ? '' : formatCount(base, language)] : []),
  ];
}
