import { type Breakdown, type BreakdownRow, comparisonOf } from '../../domain/breakdown.js';
import type { Measurement } from '../../domain/comparison.js';
import type { Language } from '../../domain/local-text.js';
import { isFigure } from '../../domain/observation.js';
import { TOTAL } from '../../domain/origin.js';
import { type BarScale, barScale } from '../../drawing/bar-scale.js';
import { breakdownWords, nameAgainst } from '../../text/breakdown-words.js';
import { describeBase } from '../../text/describe-choice.js';
import { type DifferenceWords, describeComparisonWith } from '../../text/difference-words.js';
import { formatObservation } from '../../text/observation-words.js';
import { capitalise } from '../../text/translations.js';
import type { Gathered } from '../shared/presentation.js';
import type { AxisLine, BarRow } from '../shared/render-bars.js';

/** A breakdown ready to be drawn. */
export interface BreakdownBars {
  readonly scale: BarScale;
  /** The reference group's figure, through all rows. */
  readonly line: AxisLine | undefined;
  /** What the line on each row stands for; empty where rows have none. */
  readonly markerLabel: string;
  readonly cells: (row: BreakdownRow) => Omit<BarRow, 'lead'>;
}

/** The rows of a breakdown on one scale, that of all groups: opening one moves no bar. */
export function barsOf({ catalogue, view }: Gathered<Breakdown>, language: Language): BreakdownBars {
  const against = nameAgainst(view, catalogue, language);
  const isReference = view.compareWith === 'reference';
  const line = isReference ? referenceLine(view, against, language) : undefined;
  const values = view.rows.flatMap((row) => [...figureOf(row.measurement), ...figureOf(row.against)]);
  return {
    scale: barScale(values),
    line,
    markerLabel: against && !isReference ? breakdownWords[language].sameGroupIn(against) : '',
    cells: (row) => cellsOf(row, line?.value ?? figureOf(row.against)[0], against, view, language),
  };
}

function referenceLine(view: Breakdown, label: string, language: Language): AxisLine | undefined {
  const measurement = view.rows.find(({ isReference }) => isReference)?.measurement;
  const [value] = figureOf(measurement);
  if (!measurement || value === undefined) return undefined;
  const figure = formatObservation(measurement.observation, measurement.indicator, language);
  return { value, label: capitalise(`${label} ${figure}`) };
}

function cellsOf(
  row: BreakdownRow,
  marker: number | undefined,
  against: string,
  view: Breakdown,
  language: Language,
): Omit<BarRow, 'lead'> {
  const { measurement } = row;
  const tone = row.group.id === TOTAL ? 'context' : 'other';
  if (!measurement) {
    const value = breakdownWords[language].noColumn;
    return { bar: 'none', tone, marker, value, remark: '', differences: [] };
  }
  const { observation, indicator } = measurement;
  const base = isFigure(observation) ? observation.base : undefined;
  return {
    bar: figureOf(measurement)[0] ?? 'absent',
    tone,
    marker,
    value: formatObservation(observation, indicator, language),
    remark: base === undefined ? '' : describeBase(base, language),
    differences: differencesOf(row, against, view, language),
  };
}

/** None for an absent figure, whose row says already why there is none. */
function differencesOf(
  row: BreakdownRow,
  from: string,
  view: Breakdown,
  language: Language,
): readonly DifferenceWords[] {
  const { measurement } = row;
  const comparison = comparisonOf(row, view);
  if (!measurement || !comparison || !isFigure(measurement.observation)) return [];
  return [describeComparisonWith(from, comparison, measurement.indicator, language)];
}

function figureOf(measurement: Measurement | undefined): readonly number[] {
  return measurement && isFigure(measurement.observation) ? [measurement.observation.value] : [];
}
