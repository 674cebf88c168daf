import type { Measurement } from '../../domain/comparison.js';
import type { Language } from '../../domain/local-text.js';
import { isFigure } from '../../domain/observation.js';
import { type BarScale, barScale } from '../../drawing/bar-scale.js';
import { describeBase } from '../../text/describe-choice.js';
import { formatObservation } from '../../text/observation-words.js';
import type { Gathered } from '../shared/presentation.js';
import type { AxisLine, BarRow } from '../shared/render-bars.js';
import {
  type ComparisonRow,
  comparisonRows,
  isOfOtherLevel,
  measured,
  namedView,
} from './comparison-rows.js';
import type { ComparisonView } from './comparison-view.js';

/** A comparison ready to be drawn. */
export interface ComparisonBars {
  readonly rows: readonly ComparisonRow[];
  readonly scale: BarScale;
  /** The country's figure, through all rows. */
  readonly line: AxisLine | undefined;
  readonly cells: (row: ComparisonRow) => Omit<BarRow, 'lead'>;
}

/** The rows of a comparison on one scale. */
export function barsOf(gathered: Gathered<ComparisonView>, language: Language): ComparisonBars {
  const rows = comparisonRows(gathered, language);
  const line = countryLine(gathered, language);
  const scale = barScale(rows.flatMap(barValue));
  return { rows, scale, line, cells: (row) => cellsOf(row, line, language) };
}

function countryLine(gathered: Gathered<ComparisonView>, language: Language): AxisLine | undefined {
  const [country] = measured(namedView(gathered, language).country);
  if (!country || !isFigure(country.observation) || country.indicator.unit.kind === 'count') return undefined;
  const { area, indicator, observation } = country;
  const figure = formatObservation(observation, indicator, language);
  return { value: country.observation.value, label: `${area.name} ${figure}` };
}

function cellsOf(row: ComparisonRow, line: AxisLine | undefined, language: Language): Omit<BarRow, 'lead'> {
  const { measurement, role } = row;
  const bar = barValue(row)[0] ?? (measurement && isFigure(measurement.observation) ? 'none' : 'absent');
  return {
    bar: measurement ? bar : 'none',
    tone: role === 'peer' ? 'other' : role,
    marker: line?.value,
    value: measurement ? formatObservation(measurement.observation, measurement.indicator, language) : '',
    remark: measurement ? remarkOf(measurement, language) : '',
    differences: row.differences
      .filter(({ comparison }) => !isOfOtherLevel(comparison))
      .map(({ saidInFull }) => saidInFull),
  };
}

function barValue({ measurement, fitsScale }: ComparisonRow): readonly number[] {
  return fitsScale && measurement && isFigure(measurement.observation) ? [measurement.observation.value] : [];
}

function remarkOf({ observation }: Measurement, language: Language): string {
  if (!isFigure(observation) || observation.base === undefined) return '';
  return describeBase(observation.base, language);
}
