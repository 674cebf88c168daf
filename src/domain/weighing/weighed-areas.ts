import type { Area } from '../area.js';
import { isUnclear } from '../indicator.js';
import { isFigure } from '../observation.js';
import type { CompleteScore, FactorScores, IncompleteScore } from './factor-scores.js';
import type { RankIntervals } from './rank-intervals.js';
import type { ResolvedFactor, ResolvedRecipe } from './resolve-recipe.js';

/** Places between which an area comes out in most weightings. */
export interface RankInterval {
  readonly from: number;
  readonly to: number;
}

/** An area with its score and how sure its place is, or with what it lacks. */
export type WeighedArea =
  | { readonly area: Area; readonly score: CompleteScore; readonly interval: RankInterval }
  | { readonly area: Area; readonly score: IncompleteScore; readonly interval: undefined };

/** A {@link WeighedArea} that has a score. */
export type ScoredArea = Extract<WeighedArea, { readonly interval: RankInterval }>;

/** All areas of a level weighed by a recipe. */
export interface Weighing {
  readonly resolved: ResolvedRecipe;
  /** The country or gemeente that the areas lie in. */
  readonly scope: Area;
  /** In the order of the publisher's list; empty where the recipe cannot be followed. */
  readonly areas: readonly WeighedArea[];
}

/** How a reader may have the areas listed. */
export const AREA_ORDERS = ['list', 'groups', 'place'] as const;

/** An order of {@link AREA_ORDERS}: as the publisher lists them, by part of the distribution, or by place. */
export type AreaOrder = (typeof AREA_ORDERS)[number];

/** Parts of the distribution in which an area may be placed with fair certainty. */
export const PLACE_GROUPS = ['highest', 'between', 'lowest', 'incomplete'] as const;

/** A part of {@link PLACE_GROUPS}; `between` is also for areas whose interval is too wide to tell. */
export type PlaceGroup = (typeof PLACE_GROUPS)[number];

/** Part of the areas that counts as the top, and as the bottom. */
const QUARTER = 0.25;

/** Joins areas with their scores and intervals, in the order of the list. */
export function weighedAreas(
  areas: readonly Area[],
  scores: FactorScores,
  { from, to }: RankIntervals,
): readonly WeighedArea[] {
  return areas.map((area, place) => {
    const score = scores.at(place);
    if (score.kind === 'incomplete') return { area, score, interval: undefined };
    return { area, score, interval: { from: from[place] ?? 0, to: to[place] ?? 0 } };
  });
}

/** Whether an area has a score. */
export function isScored(area: WeighedArea): area is ScoredArea {
  return area.interval !== undefined;
}

/** The part of the distribution in which the whole interval of an area lies. */
export function placeGroupOf({ score, interval }: WeighedArea): PlaceGroup {
  if (score.kind === 'incomplete' || !interval) return 'incomplete';
  if (interval.to <= score.ranked * QUARTER) return 'highest';
  return interval.from > score.ranked * (1 - QUARTER) ? 'lowest' : 'between';
}

/** How many other areas share a place with an interval: none of them can be told from it by its place. */
export function overlapsOf(areas: readonly WeighedArea[], own: ScoredArea): number {
  const { from, to } = own.interval;
  const sharing = areas.filter(({ interval }) => interval && interval.from <= to && interval.to >= from);
  return sharing.length - 1;
}

/** Areas by the middle of their intervals; those without a score behind them, in the order of the list. */
export function byPlace(areas: readonly WeighedArea[]): readonly WeighedArea[] {
  const middle = ({ interval }: WeighedArea) =>
    interval ? interval.from + interval.to : Number.POSITIVE_INFINITY;
  return areas.toSorted((a, b) => (middle(a) === middle(b) ? 0 : middle(a) - middle(b)));
}

/** Whether a part of a score rests on few cases. */
export function isUnclearPart(
  { observation }: WeighedArea['score']['parts'][number],
  { indicator }: Pick<ResolvedFactor, 'indicator'>,
): boolean {
  return isFigure(observation) && isUnclear(indicator, observation);
}
