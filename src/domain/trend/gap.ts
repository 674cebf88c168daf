import { type Comparison, compare, type Difference, type Measurement } from '../comparison.js';
import { isFigure } from '../observation.js';
import { TOTAL } from '../origin.js';
import { differenceInterval, type Interval } from '../statistics/proportion.js';
import {
  type BreakReason,
  type ContinuityBetween,
  changesBetween,
  cutSeries,
  type Series,
  stretchesOf,
} from './series.js';

/** The difference between a subject and its reference in one period. */
export interface GapPoint {
  readonly period: string;
  readonly subject: Measurement;
  readonly reference: Measurement;
  /** Subject minus reference, in percentage points for percentages; or why there is none. */
  readonly comparison: Comparison;
  /** The 95 % interval of the difference, where both are percentages of a known number of people who are not the same. */
  readonly interval: Interval | undefined;
}

/** How a gap changes: nearer to none, further from it, not at all, or to the other side. */
export type GapDirection = 'smaller' | 'larger' | 'same' | 'reversed';

/** The first and last gap of the newest comparable stretch. */
export interface GapChange {
  readonly kind: 'change';
  readonly first: GapPoint;
  readonly last: GapPoint;
  /** Sizes of the gap without sign, at the published decimals. */
  readonly from: number;
  readonly to: number;
  readonly direction: GapDirection;
  /** Whether one of the gaps rests on few cases, or chance alone can explain the change. */
  readonly unclear: boolean;
  /** The 95 % interval of the last difference minus the first. */
  readonly interval: Interval | undefined;
}

/** No change to tell: there is no gap at all, or only one since the last break. */
export interface NoGapChange {
  readonly kind: 'no-change';
  readonly reason: 'no-gap' | 'one-period';
}

/** A gap over time. */
export interface Gap {
  readonly points: readonly GapPoint[];
  readonly series: Series<GapPoint>;
  /** Of the stretch since the last change of scheme or boundary, for across it nothing can be compared. */
  readonly change: GapChange | NoGapChange;
}

/**
 * The gap between a subject and its reference over time: a group and the reference group of the same area, or an area
 * and its gemeente. Periods that one of them does not have are no part of it.
 * @param subjects One per period, from old to new; so the references.
 */
export function gapOverTime(
  subjects: readonly Measurement[],
  references: readonly Measurement[],
  continuityBetween: ContinuityBetween,
): Gap {
  const points = subjects.flatMap((subject) => {
    const reference = references.find(({ period }) => period === subject.period);
    return reference ? [gapBetween(subject, reference)] : [];
  });
  const series = cutSeries(points, {
    lacks: lackOf,
    changes: (before, after) => [
      ...changesBetween(before.subject, after.subject, continuityBetween),
      ...otherPlaceChanges(before, after, continuityBetween),
    ],
  });
  return { points, series, change: changeOf(series) };
}

function gapBetween(subject: Measurement, reference: Measurement): GapPoint {
  const comparison = compare(subject, reference);
  const interval = intervalOf(subject, reference, comparison);
  return { period: subject.period, subject, reference, comparison, interval };
}

/** Only two groups of one area are made of different people: an area is part of its gemeente, a group of the total. */
function intervalOf(
  { area, origin, observation, indicator }: Measurement,
  reference: Measurement,
  comparison: Comparison,
): Interval | undefined {
  const isApart =
    comparison.kind === 'difference' &&
    area.code === reference.area.code &&
    origin.group !== reference.origin.group &&
    ![origin.group, reference.origin.group].includes(TOTAL);
  if (!isApart || !isFigure(observation) || !isFigure(reference.observation)) return undefined;
  return differenceInterval(observation, reference.observation, indicator.unit);
}

function lackOf({ comparison, period }: GapPoint): BreakReason | undefined {
  if (comparison.kind === 'difference') return undefined;
  return { kind: 'incomparable', period, obstacle: comparison.obstacle };
}

/** Changes of the reference's own place; where both are of one place they are known already. */
function otherPlaceChanges(
  before: GapPoint,
  after: GapPoint,
  continuityBetween: ContinuityBetween,
): readonly BreakReason[] {
  if (after.subject.area.code === after.reference.area.code) return [];
  return changesBetween(before.reference, after.reference, continuityBetween).filter(
    ({ kind }) => kind === 'other-edition',
  );
}

function changeOf(series: Series<GapPoint>): GapChange | NoGapChange {
  const stretch = stretchesOf(series).at(-1);
  const [first, last] = [stretch?.[0], stretch?.at(-1)];
  if (!first || !last) return { kind: 'no-change', reason: 'no-gap' };
  const [before, after] = [first.comparison, last.comparison];
  const isOne = first === last || before.kind !== 'difference' || after.kind !== 'difference';
  if (isOne) return { kind: 'no-change', reason: 'one-period' };
  const interval = changeInterval(first, before, last, after);
  const isChance = interval !== undefined && interval.low <= 0 && interval.high >= 0;
  return {
    kind: 'change',
    first,
    last,
    from: Math.abs(before.difference),
    to: Math.abs(after.difference),
    direction: directionOf(before.difference, after.difference),
    unclear: before.unclear || after.unclear || isChance,
    interval,
  };
}

function directionOf(before: number, after: number): GapDirection {
  if (before * after < 0) return 'reversed';
  const growth = Math.abs(after) - Math.abs(before);
  return growth === 0 ? 'same' : growth < 0 ? 'smaller' : 'larger';
}

/**
 * Interval of the difference of two estimates from their own intervals (Zou & Donner 2008). It takes the two years as if
 * they were of different people; most are the same, which makes it wide rather than narrow.
 */
function changeInterval(
  first: GapPoint,
  before: Difference,
  last: GapPoint,
  after: Difference,
): Interval | undefined {
  if (!first.interval || !last.interval) return undefined;
  const change = after.difference - before.difference;
  const below = Math.hypot(after.difference - last.interval.low, first.interval.high - before.difference);
  const above = Math.hypot(last.interval.high - after.difference, before.difference - first.interval.low);
  return { low: change - below, high: change + above };
}
