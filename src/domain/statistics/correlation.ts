import { clamp } from '../clamp.js';
import { isFigure, type Observation } from '../observation.js';
import { midRanks } from './ranks.js';

/**
 * Fewer pairs than this say nothing: with ten, even a correlation of 0.6 is what chance gives once in twenty times
 * (Student's t on 8 degrees of freedom).
 */
export const FEWEST_PAIRS = 10;

/** How two indicators go together over areas. It says nothing of persons, and nothing of causes. */
export interface Correlation {
  readonly kind: 'correlation';
  /** Straight-line correlation (Pearson), from −1 to 1. */
  readonly pearson: number;
  /** Correlation of the ranks (Spearman), from −1 to 1: a bent line and a far-off area weigh less in it. */
  readonly spearman: number;
  /** Areas with both figures, and with a weight where weights are given. */
  readonly areas: number;
  /** Areas left out because one of the two is absent. */
  readonly leftOut: number;
}

/** No correlation, and why: too few areas, or one of the two is the same everywhere. */
export interface NoCorrelation {
  readonly kind: 'no-correlation';
  readonly reason: 'few-areas' | 'constant';
  readonly areas: number;
  readonly leftOut: number;
}

interface Pairs {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly weights: Float64Array;
}

/**
 * Correlates two indicators over the same areas.
 * @param weights What each area counts for, such as its inhabitants; equal without them. An area whose weight is absent
 * or not above 0 is left out.
 */
export function correlate(
  first: Iterable<Observation>,
  second: Iterable<Observation>,
  weights?: Iterable<Observation>,
): Correlation | NoCorrelation {
  const [ones, others] = [[...first], [...second]];
  const pairs = pairUp(ones, others, weights && [...weights]);
  return correlationOf(pairs, ones.length - pairs.first.length);
}

/**
 * Correlates values that are paired already, each pair counting the same.
 * @param leftOut Areas that are no pair.
 */
export function correlatePairs(
  first: Float64Array,
  second: Float64Array,
  leftOut: number,
): Correlation | NoCorrelation {
  return correlationOf({ first, second, weights: new Float64Array(first.length).fill(1) }, leftOut);
}

function correlationOf(pairs: Pairs, leftOut: number): Correlation | NoCorrelation {
  const areas = pairs.first.length;
  const counts = { areas, leftOut };
  if (areas < FEWEST_PAIRS) return { kind: 'no-correlation', reason: 'few-areas', ...counts };
  const isConstant = [pairs.first, pairs.second].some((values) => values.every((one) => one === values[0]));
  if (isConstant) return { kind: 'no-correlation', reason: 'constant', ...counts };
  return {
    kind: 'correlation',
    pearson: pearson(pairs),
    spearman: pearson({ ...pairs, first: midRanks(pairs.first), second: midRanks(pairs.second) }),
    ...counts,
  };
}

function pairUp(
  first: readonly Observation[],
  second: readonly Observation[],
  weights: readonly Observation[] | undefined,
): Pairs {
  const triples = first.flatMap((one, place) => {
    const other = second[place];
    const weight = weights ? weights[place] : undefined;
    if (!other || !isFigure(one) || !isFigure(other)) return [];
    if (!weights) return [[one.value, other.value, 1] as const];
    return weight && isFigure(weight) && weight.value > 0
      ? [[one.value, other.value, weight.value] as const]
      : [];
  });
  return {
    first: Float64Array.from(triples, ([one]) => one),
    second: Float64Array.from(triples, ([, other]) => other),
    weights: Float64Array.from(triples, ([, , weight]) => weight),
  };
}

/** Correlation around the weighted means, in two passes: squares of large values would lose small differences. */
function pearson({ first, second, weights }: Pairs): number {
  const [meanFirst, meanSecond] = [weightedMean(first, weights), weightedMean(second, weights)];
  let [products, squaresFirst, squaresSecond] = [0, 0, 0];
  weights.forEach((weight, place) => {
    const one = (first[place] ?? 0) - meanFirst;
    const other = (second[place] ?? 0) - meanSecond;
    products += weight * one * other;
    squaresFirst += weight * one * one;
    squaresSecond += weight * other * other;
  });
  // Rounding may end just outside the range.
  return clamp(products / Math.sqrt(squaresFirst * squaresSecond), -1, 1);
}

function weightedMean(values: Float64Array, weights: Float64Array): number {
  const sum = values.reduce((running, value, place) => running + value * (weights[place] ?? 0), 0);
  return sum / weights.reduce((running, weight) => running + weight, 0);
}
