import type { Area, AreaLevel } from '../area.js';
import { isWhole } from '../breakdown.js';
import { type OriginGroup, TOTAL } from '../origin.js';
import type { Correlation, NoCorrelation } from '../statistics/correlation.js';
import type { Observations, PairedAreas } from './paired-areas.js';
import type { Series } from './paired-series.js';

/** A series with what was observed of it. */
export interface ObservedSeries extends Series {
  readonly observations: Observations;
}

/** Two indicators over the same areas. */
export interface Relation {
  /** The country or gemeente that the areas are of. */
  readonly scope: Area;
  readonly level: AreaLevel;
  readonly x: ObservedSeries;
  readonly y: ObservedSeries;
  /** The number of people; `undefined` where none is known of these areas. */
  readonly size: ObservedSeries | undefined;
  readonly pairs: PairedAreas;
  readonly correlation: Correlation | NoCorrelation;
}

/** What makes two series go together, or apart, by itself. */
export type RelationTrap =
  /** Numbers of people: both are high where many live. */
  | 'both-counts'
  /** Parts of one whole: more of the one leaves less for the other. */
  | 'one-whole'
  /** One group is within the other, and counts in its figure. */
  | 'within';

/** Why the correlation of two series says less than it seems, if it does. */
export function trapOf({ x, y }: Pick<Relation, 'x' | 'y'>): RelationTrap | undefined {
  const [one, other] = [x.indicator, y.indicator];
  if (one.unit.kind === 'count' && other.unit.kind === 'count') return 'both-counts';
  if (one.id !== other.id || x.period.id !== y.period.id || x.group.id === y.group.id) return undefined;
  if (holds(x.group, y.group.id) || holds(y.group, x.group.id)) return 'within';
  return one.unit.kind === 'percentage' && isWhole(undefined, x) ? 'one-whole' : undefined;
}

function holds({ id, groups = [] }: OriginGroup, other: string): boolean {
  return id === TOTAL || groups.some((part) => part.id === other || holds(part, other));
}
