import { drawWeights } from '../statistics/dirichlet.js';
import { seededRandom, seedOf } from '../statistics/random.js';
import { lastOf } from '../statistics/slices.js';
import { DescendingOrder } from './descending-order.js';
import { type FactorScores, weighInto } from './factor-scores.js';
import { RankSamples } from './rank-samples.js';
import { type Recipe, weightsOf } from './recipe.js';
import { formatRecipe } from './recipe-text.js';

/** Which weightings are tried, and what part of the ranks the interval holds. */
export interface SamplingOptions {
  /** How many weightings are drawn. */
  readonly weightings?: number | undefined;
  /** How near weightings keep to the recipe; see {@link CONCENTRATION_PER_FACTOR}. */
  readonly concentrationPerFactor?: number | undefined;
  /** Part of the ranks on either side that is left out of the interval. */
  readonly tail?: number | undefined;
}

/** Where areas come out under many weightings near the author's. */
export interface RankIntervals {
  /** Per area of the level, the best and worst place of the interval, from 1; 0 where an area has no score. */
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  /** How many areas have a score. */
  readonly ranked: number;
  readonly weightings: number;
}

/** With a thousand draws, the share of weightings that puts an area outside its interval is known to 1.4 points. */
export const WEIGHTINGS = 1000;

/** Left out on either side, so that an interval holds nine tenths of the weightings. */
export const TAIL = 0.05;

/**
 * Weights are drawn from a Dirichlet distribution with the author's weights as its mean and this concentration times
 * the number of factors. With 4, one of several equal weights varies with a standard deviation of a third to a half of
 * its size: mostly between half and one and a half times what the author chose. With 1, and equal weights, every
 * weighting there is would be as likely.
 * How sure a place is under such doubt about weights: Saisana, Saltelli & Tarantola 2005.
 */
export const CONCENTRATION_PER_FACTOR = 4;

/** Ranks are kept in 16 bits, for there are as many as areas times weightings. */
const MOST_AREAS = 2 ** 16 - 1;

/** Areas whose interval is read in one step of the work. */
const AREAS_PER_STEP = 256;

/**
 * Ranks the areas under many weightings near the recipe, one weighting for every step of the iterator, so that a page
 * can do other things in between. Its last result holds the intervals. The recipe alone decides the draws: the same
 * recipe over the same figures gives the same intervals everywhere.
 */
export function* rankIntervalsInSlices(
  scores: FactorScores,
  options: SamplingOptions = {},
): Generator<undefined, RankIntervals> {
  const { weightings = WEIGHTINGS, tail = TAIL } = options;
  const ranked = scores.complete.length;
  if (ranked > MOST_AREAS) throw new RangeError(`No more than ${MOST_AREAS} areas can be ranked`);
  const samples = new RankSamples(ranked, weightings);
  const sums = new Float32Array(ranked);
  const order = new DescendingOrder(ranked);
  for (const weights of drawnWeightings(scores.recipe, options)) {
    samples.add(order.of(weighInto(scores.standards, weights, sums)), sums);
    yield;
  }
  const ends = [Math.floor(tail * (weightings - 1)), Math.ceil((1 - tail) * (weightings - 1))] as const;
  const [from, to] = [new Uint16Array(scores.areas), new Uint16Array(scores.areas)];
  for (let at = 0; at < ranked; at++) {
    const area = scores.complete[at] ?? 0;
    const [best, worst] = samples.ranksAt(at, ends);
    from[area] = best;
    to[area] = worst;
    if (at % AREAS_PER_STEP === 0) yield;
  }
  return { from, to, ranked, weightings };
}

/** Ranks the areas under many weightings at once. */
export function rankIntervals(scores: FactorScores, options?: SamplingOptions): RankIntervals {
  return lastOf(rankIntervalsInSlices(scores, options));
}

/** Weightings near that of a recipe; each is overwritten by the next. */
export function* drawnWeightings(
  recipe: Recipe,
  { weightings = WEIGHTINGS, concentrationPerFactor = CONCENTRATION_PER_FACTOR }: SamplingOptions = {},
): Generator<Float64Array> {
  const { length } = recipe.factors;
  const shapes = weightsOf(recipe).map((weight) => weight * concentrationPerFactor * length);
  const random = seededRandom(seedOf(formatRecipe(recipe)));
  const weights = new Float64Array(length);
  for (let draw = 0; draw < weightings; draw++) {
    drawWeights(shapes, random, weights);
    yield weights;
  }
}
