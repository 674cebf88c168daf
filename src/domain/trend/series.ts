import type { Area, Continuity } from '../area.js';
import type { Measurement, Obstacle } from '../comparison.js';
import { type AbsenceReason, isFigure } from '../observation.js';

/** What is known of an area's boundary from one edition to another; asked for areas of one place in two editions. */
export type ContinuityBetween = (before: Area, after: Area) => Continuity;

/** Why a line is interrupted at a period. */
export type BreakReason =
  /** There is no figure. */
  | { readonly kind: 'absent'; readonly period: string; readonly reason: AbsenceReason }
  /** There is no gap, for what is subtracted cannot be compared. */
  | { readonly kind: 'incomparable'; readonly period: string; readonly obstacle: Obstacle }
  /** From this period on, groups are divided in another way. */
  | { readonly kind: 'other-scheme'; readonly period: string }
  /** From this period on, the area is another territory, or may be. */
  | { readonly kind: 'other-edition'; readonly period: string; readonly continuity: Continuity };

/** An interruption of a line: after which period, before which, and why. */
export interface SeriesBreak {
  /** Last period before it; `undefined` where nothing comes before. */
  readonly after: string | undefined;
  /** First period after it; `undefined` where nothing comes after. */
  readonly before: string | undefined;
  /** In the order of time; more than one where a figure is missing in the very year of a change. */
  readonly reasons: readonly BreakReason[];
}

/** A line over time: runs of periods that are drawn through, and what lies between them. */
export interface Series<Point> {
  readonly segments: readonly (readonly Point[])[];
  readonly breaks: readonly SeriesBreak[];
}

/** A point in time that can end up in a series. */
export interface Dated {
  readonly period: string;
}

/** How a series is cut. */
export interface SeriesRules<Point extends Dated> {
  /** Why a point has nothing to draw; nothing where it has. */
  readonly lacks: (point: Point) => BreakReason | undefined;
  /** What changes between two points that follow each other, drawn or not. */
  readonly changes: (before: Point, after: Point) => readonly BreakReason[];
}

/**
 * Cuts the figures of one area and group into runs that may be joined by a line: broken where a figure is absent, where
 * the origin scheme changes, and where the boundary does or may have changed.
 * @param measurements One per period, from old to new, absent ones among them.
 */
export function seriesOf(
  measurements: readonly Measurement[],
  continuityBetween: ContinuityBetween,
): Series<Measurement> {
  return cutSeries(measurements, {
    lacks: ({ observation, period }) =>
      isFigure(observation) ? undefined : { kind: 'absent', period, reason: observation.reason },
    changes: (before, after) => changesBetween(before, after, continuityBetween),
  });
}

/** Cuts points in time by the rules given. */
export function cutSeries<Point extends Dated>(
  points: readonly Point[],
  { lacks, changes }: SeriesRules<Point>,
): Series<Point> {
  const segments: Point[][] = [];
  const breaks: SeriesBreak[] = [];
  let reasons: BreakReason[] = [];
  const lastPeriod = () => segments.at(-1)?.at(-1)?.period;
  points.forEach((point, at) => {
    const previous = points[at - 1];
    if (previous) reasons.push(...changes(previous, point));
    const lack = lacks(point);
    if (lack) {
      reasons.push(lack);
      return;
    }
    if (reasons.length > 0) breaks.push({ after: lastPeriod(), before: point.period, reasons });
    if (reasons.length > 0 || segments.length === 0) segments.push([]);
    segments.at(-1)?.push(point);
    reasons = [];
  });
  if (reasons.length > 0) breaks.push({ after: lastPeriod(), before: undefined, reasons });
  return { segments, breaks };
}

/**
 * Runs of points whose first and last may be compared: missing figures in between do no harm, a change of scheme or
 * boundary does.
 */
export function stretchesOf<Point extends Dated>({
  segments,
  breaks,
}: Series<Point>): readonly (readonly Point[])[] {
  const stretches: Point[][] = [];
  for (const segment of segments) {
    const before = breaks.find((one) => one.before === segment[0]?.period);
    const last = stretches.at(-1);
    if (last && before && !before.reasons.some(isLasting)) last.push(...segment);
    else stretches.push([...segment]);
  }
  return stretches;
}

/** What changes from one measurement to the next that forbids a line between them. */
export function changesBetween(
  before: Measurement,
  after: Measurement,
  continuityBetween: ContinuityBetween,
): readonly BreakReason[] {
  const reasons: BreakReason[] = [];
  const { period } = after;
  if (isOtherScheme(before, after)) reasons.push({ kind: 'other-scheme', period });
  const continuity = continuityOf(before.area, after.area, continuityBetween);
  if (continuity) reasons.push({ kind: 'other-edition', period, continuity });
  return reasons;
}

function isLasting({ kind }: BreakReason): boolean {
  return kind === 'other-scheme' || kind === 'other-edition';
}

/** The total belongs to every scheme. */
function isOtherScheme({ origin: before }: Measurement, { origin: after }: Measurement): boolean {
  return before.scheme !== undefined && after.scheme !== undefined && before.scheme !== after.scheme;
}

/** How the territory changed, if that is a reason to break; the country stays the country. */
function continuityOf(
  before: Area,
  after: Area,
  continuityBetween: ContinuityBetween,
): Continuity | undefined {
  if (before.edition === after.edition || after.level === 'land') return undefined;
  const continuity = continuityBetween(before, after);
  return continuity === 'unchanged' || continuity === 'recoded' ? undefined : continuity;
}
