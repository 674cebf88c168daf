import type { Area } from '../area.js';
import { type Comparison, compare, type Measurement } from '../comparison.js';
import { isUnclear } from '../indicator.js';
import { isFigure } from '../observation.js';
import type { Origin } from '../origin.js';
import { type Interval, percentageInterval } from '../statistics/proportion.js';
import { type Gap, type GapPoint, gapOverTime } from './gap.js';
import { type ContinuityBetween, type Dated, type Series, seriesOf, stretchesOf } from './series.js';

/** One period of a line, ready to be drawn. */
export interface TrendPoint extends Dated {
  /** What the line is of. */
  readonly subject: Measurement;
  /** What it is held against, where the line is a gap. */
  readonly gap: GapPoint | undefined;
  /** The figure or the gap; `undefined` where there is none. */
  readonly value: number | undefined;
  readonly provisional: boolean;
  /** Whether it rests on too few cases to lean on. */
  readonly unclear: boolean;
  /** The 95 % interval, where the base is known. */
  readonly interval: Interval | undefined;
}

/** How the newest comparable stretch of figures begins and ends. */
export interface LevelChange {
  readonly first: Measurement;
  readonly last: Measurement;
  /** The last held against the first. */
  readonly comparison: Comparison;
}

/** Who or what a line is of, and how it stands among the others. */
export interface TrendSubject {
  /** Unique among the lines: the code of an area, or the key of an origin. */
  readonly key: string;
  readonly area: Area;
  /** The newest origin that the line has figures of. */
  readonly origin: Origin;
  readonly role: 'main' | 'other' | 'context';
}

/** A line over time: figures, or gaps between them. */
export interface TrendLine extends TrendSubject {
  /** From old to new, those without a figure among them. */
  readonly points: readonly TrendPoint[];
  readonly series: Series<TrendPoint>;
  /** The gap in full, where the line is one. */
  readonly gap: Gap | undefined;
  /** `undefined` of a gap, and where there is no figure at all. */
  readonly change: LevelChange | undefined;
}

/** The line of the figures themselves. */
export function levelLine(
  subject: TrendSubject,
  measurements: readonly Measurement[],
  continuityBetween: ContinuityBetween,
): TrendLine {
  const series = seriesOf(measurements, continuityBetween);
  const points = new Map(measurements.map((one) => [one, levelPoint(one)]));
  return {
    ...subject,
    points: [...points.values()],
    series: mapSeries(series, (one) => points.get(one) ?? levelPoint(one)),
    gap: undefined,
    change: changeOf(series, continuityBetween),
  };
}

/** The line of the gap between figures and what they are held against. */
export function gapLine(
  subject: TrendSubject,
  subjects: readonly Measurement[],
  references: readonly Measurement[],
  continuityBetween: ContinuityBetween,
): TrendLine {
  const gap = gapOverTime(subjects, references, continuityBetween);
  const points = new Map(gap.points.map((one) => [one, gapPoint(one)]));
  return {
    ...subject,
    points: [...points.values()],
    series: mapSeries(gap.series, (one) => points.get(one) ?? gapPoint(one)),
    gap,
    change: undefined,
  };
}

function levelPoint(subject: Measurement): TrendPoint {
  const { observation, indicator, period } = subject;
  if (!isFigure(observation)) return { ...NOTHING, period, subject };
  return {
    period,
    subject,
    gap: undefined,
    value: observation.value,
    provisional: observation.provisional,
    unclear: isUnclear(indicator, observation),
    interval: percentageInterval(observation, indicator.unit),
  };
}

function gapPoint(gap: GapPoint): TrendPoint {
  const { period, subject, reference, comparison, interval } = gap;
  if (comparison.kind !== 'difference') return { ...NOTHING, period, subject, gap };
  const provisional = [subject, reference].some(
    ({ observation }) => isFigure(observation) && observation.provisional,
  );
  const { difference: value, unclear } = comparison;
  return { period, subject, gap, value, provisional, unclear, interval };
}

const NOTHING = {
  gap: undefined,
  value: undefined,
  provisional: false,
  unclear: false,
  interval: undefined,
} as const;

function changeOf(
  series: Series<Measurement>,
  continuityBetween: ContinuityBetween,
): LevelChange | undefined {
  const stretch = stretchesOf(series).at(-1);
  const [first, last] = [stretch?.[0], stretch?.at(-1)];
  if (!first || !last) return undefined;
  const isOtherEdition = first.area.edition !== last.area.edition && last.area.level !== 'land';
  const continuity = isOtherEdition ? continuityBetween(first.area, last.area) : undefined;
  return { first, last, comparison: compare(last, first, continuity) };
}

function mapSeries<From extends Dated, To extends Dated>(
  { segments, breaks }: Series<From>,
  change: (point: From) => To,
): Series<To> {
  return { segments: segments.map((segment) => segment.map(change)), breaks };
}
