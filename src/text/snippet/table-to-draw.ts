import type { Measurement } from '../../domain/comparison.js';
import type { Indicator } from '../../domain/indicator.js';
import type { Language } from '../../domain/local-text.js';
import { isFigure } from '../../domain/observation.js';
import { breakdownWords } from '../breakdown-words.js';
import type { FigureTable } from '../figure-table.js';
import { formatCount, formatNumber, unitLabel } from '../numbers.js';
import { formatAbsence, formatObservation, PROVISIONAL_MARK } from '../observation-words.js';

/** Figures of one indicator that an element is to draw from a table. */
export interface FiguresToDraw {
  readonly caption: string;
  /** Head of the names. */
  readonly head: string;
  readonly names: readonly string[];
  /** Each with a figure for every name. */
  readonly columns: readonly FigureColumn[];
  readonly indicator: Indicator;
  readonly language: Language;
}

/** A column of figures under its head. */
export interface FigureColumn {
  readonly head: string;
  readonly measurements: readonly Measurement[];
}

/** Whether rows can be told apart by their names, without which no table is drawn. */
export function areApart(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

/** A table that `TableSource` can read: every cell is a number in the unit of its column, or a reason. */
export function tableToDraw({
  caption,
  head,
  names,
  columns,
  indicator,
  language,
}: FiguresToDraw): FigureTable {
  const unit = indicator.unit.kind === 'percentage' ? '' : unitLabel(indicator, language);
  const parts = columns.map(({ head: words, measurements }) => {
    const figures = {
      head: unit ? `${words} (${unit})` : words,
      cells: measurements.map((one) => sayValue(one, language)),
    };
    return [figures, ...casesOf(measurements, language)];
  });
  const flat = parts.flat();
  return {
    caption,
    columns: [head, ...flat.map((one) => one.head)],
    rows: names.map((name, row) => ({ head: name, cells: flat.map(({ cells }) => cells[row] ?? '') })),
  };
}

/** A column that says how many cases each figure before it rests on; none where that is not known of any. */
function casesOf(measurements: readonly Measurement[], language: Language) {
  const bases = measurements.map(({ observation }) => (isFigure(observation) ? observation.base : undefined));
  if (bases.every((base) => base === undefined)) return [];
  const cells = bases.map((base) =>
    base === undefined ? formatAbsence('unknown', language) : formatCount(base, language),
  );
  return [{ head: breakdownWords[language].cases, cells }];
}

function sayValue({ observation, indicator }: Measurement, language: Language): string {
  if (!isFigure(observation) || indicator.unit.kind === 'percentage') {
    return formatObservation(observation, indicator, language);
  }
  const value = formatNumber(observation.value, indicator.decimals, language);
  return observation.provisional ? value + PROVISIONAL_MARK : value;
}
