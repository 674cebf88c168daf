import type { Area, AreaLevel } from '../area.js';
import { isWhole } from '../breakdown.js';
import type { Indicator } from '../indicator.js';
import { isFigure } from '../observation.js';
import { type OriginGroup, TOTAL } from '../origin.js';
import { type Correlation, correlatePairs, type NoCorrelation } from '../statistics/correlation.js';
import { type Observations, type PairedAreas, pairAreas } from './paired-areas.js';
import type { PairObstacle, Series } from './paired-series.js';

/** A series with what was observed of it. */
export interface ObservedSeries extends Series {
  readonly observations: Observations;
}

/** What was observed of two indicators over the same areas. */
export interface RelatedFigures {
  /** The country or gemeente that the areas are of. */
  readonly scope: Area;
  readonly level: AreaLevel;
  readonly x: ObservedSeries;
  readonly y: ObservedSeries;
  /** The number of people; `undefined` where none is known of these areas. */
  readonly size: ObservedSeries | undefined;
}

/** Two indicators over the same areas. */
export interface Relation extends RelatedFigures {
  readonly pairs: PairedAreas;
  readonly correlation: Correlation | NoCorrelation;
}

/** Why two indicators cannot be set against each other. */
export interface NoRelation {
  readonly kind: 'obstacle';
  readonly reason: PairObstacle;
  /** The indicator that was to be set against the chosen one. */
  readonly against: Indicator;
  readonly level: AreaLevel;
}

/** The areas that both figures are known of. */
export function pairFigures({ x, y, size }: RelatedFigures): PairedAreas {
  return pairAreas(x, y, size?.observations);
}

/** How figures of pairs go together. */
export function correlateFigures({ x, y, areas, places }: PairedAreas): Correlation | NoCorrelation {
  return correlatePairs(x, y, areas - places.length);
}

/** The indicators of a relation, each once. */
export function indicatorsIn({ x, y, size }: RelatedFigures): readonly Indicator[] {
  return [...new Set([x, y, ...(size ? [size] : [])].map(({ indicator }) => indicator))];
}

/** Whether a figure of a relation may still be revised. */
export function isProvisional({ pairs, size }: Relation): boolean {
  const { x, y } = pairs.tallies;
  if (x.provisional > 0 || y.provisional > 0) return true;
  for (const one of size?.observations ?? []) if (isFigure(one) && one.provisional) return true;
  return false;
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
