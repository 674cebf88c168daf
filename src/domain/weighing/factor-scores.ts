import { isFigure, type Observation } from '../observation.js';
import { midRanks } from '../statistics/ranks.js';
import { lastOf } from '../statistics/slices.js';
import { type Factor, type Recipe, weightsOf } from './recipe.js';
import { standardise } from './standard-scores.js';

/** What one factor adds to the score of an area. */
export interface ScorePart {
  readonly kind: 'part';
  readonly factor: Factor;
  readonly observation: Observation;
  /** The figure on the scale of the recipe, higher for more risk. */
  readonly standard: number;
  /** The same times the weight, as a part of all weights; the parts add up to the score. */
  readonly contribution: number;
}

/** A factor for which the area has no figure. It is never filled in. */
export interface MissingPart {
  readonly kind: 'missing';
  readonly factor: Factor;
  readonly observation: Observation;
}

/** The score of an area with all its figures. */
export interface CompleteScore {
  readonly kind: 'score';
  readonly score: number;
  /** 1 for the highest score; equal scores share the mean of their places. */
  readonly rank: number;
  /** How many areas have a score. */
  readonly ranked: number;
  readonly parts: readonly ScorePart[];
}

/** An area that lacks figures: it has no score and no rank, only the parts that are known. */
export interface IncompleteScore {
  readonly kind: 'incomplete';
  readonly missing: readonly MissingPart[];
  readonly parts: readonly (ScorePart | MissingPart)[];
}

/** The areas of a level weighed by a recipe. */
export class FactorScores {
  readonly recipe: Recipe;
  /** Places, in the list of areas, of those that have all figures. */
  readonly complete: Uint32Array;
  /** Standard scores per factor, of the complete areas alone and in their order. */
  readonly standards: readonly Float64Array[];
  readonly #columns: readonly (readonly Observation[])[];
  readonly #standards: readonly Float64Array[];
  readonly #ranks: Float64Array;

  /**
   * @param columns Per factor of the recipe, the observations of all areas of the level in one order.
   * @param standards The same on the scale of the recipe, `NaN` where absent.
   */
  constructor(
    recipe: Recipe,
    columns: readonly (readonly Observation[])[],
    standards: readonly Float64Array[],
  ) {
    this.recipe = recipe;
    this.#columns = columns;
    this.#standards = standards;
    const places = Uint32Array.from(columns[0]?.keys() ?? []);
    this.complete = places.filter((place) => standards.every((one) => !Number.isNaN(one[place])));
    this.standards = standards.map((one) => Float64Array.from(this.complete, (place) => one[place] ?? 0));
    this.#ranks = this.#rankAll();
  }

  /** How many areas there are, with and without a score. */
  get areas(): number {
    return this.#columns[0]?.length ?? 0;
  }

  /** The score of an area and what it is made of, or what it lacks. */
  at(place: number): CompleteScore | IncompleteScore {
    const parts = this.recipe.factors.map((_, factor) => this.#partAt(place, factor));
    const known = parts.filter((part) => part.kind === 'part');
    if (known.length < parts.length) {
      return { kind: 'incomplete', missing: parts.filter((part) => part.kind === 'missing'), parts };
    }
    const score = known.reduce((sum, { contribution }) => sum + contribution, 0);
    return {
      kind: 'score',
      score,
      rank: this.#ranks[place] ?? Number.NaN,
      ranked: this.complete.length,
      parts: known,
    };
  }

  #partAt(place: number, factor: number): ScorePart | MissingPart {
    const observation = this.#columns[factor]?.[place];
    const of = this.recipe.factors[factor];
    if (!observation || !of) throw new RangeError(`No area ${place}`);
    if (!isFigure(observation)) return { kind: 'missing', factor: of, observation };
    const standard = this.#standards[factor]?.[place] ?? 0;
    const contribution = standard * (weightsOf(this.recipe)[factor] ?? 0);
    return { kind: 'part', factor: of, observation, standard, contribution };
  }

  #rankAll(): Float64Array {
    const scores = weighInto(this.standards, weightsOf(this.recipe), new Float64Array(this.complete.length));
    const ranks = new Float64Array(this.areas).fill(Number.NaN);
    midRanks(scores).forEach((rank, at) => {
      ranks[this.complete[at] ?? 0] = scores.length + 1 - rank;
    });
    return ranks;
  }
}

/**
 * Weighs areas by a recipe, one factor for every step of the iterator, so that a page can do other things in between.
 * @param columns Per factor of the recipe, the observations of all areas of the level in one order.
 */
export function* weighInSlices(
  recipe: Recipe,
  columns: readonly Iterable<Observation>[],
): Generator<undefined, FactorScores> {
  const read: (readonly Observation[])[] = [];
  const standards: Float64Array[] = [];
  for (const [factor, { direction }] of recipe.factors.entries()) {
    const observations = [...(columns[factor] ?? [])];
    if (observations.length !== (read[0] ?? observations).length)
      throw new RangeError('Columns differ in length');
    read.push(observations);
    standards.push(standardise(valuesOf(observations), recipe.scale, direction));
    yield;
  }
  return new FactorScores(recipe, read, standards);
}

/** Weighs areas by a recipe at once. */
export function weigh(recipe: Recipe, columns: readonly Iterable<Observation>[]): FactorScores {
  return lastOf(weighInSlices(recipe, columns));
}

/** Adds up standard scores times their weights, per area. Areas alike in all factors get the very same sum. */
export function weighInto<Sums extends Float32Array | Float64Array>(
  standards: readonly Float64Array[],
  weights: ArrayLike<number>,
  sums: Sums,
): Sums {
  sums.fill(0);
  standards.forEach((standard, factor) => {
    const weight = weights[factor] ?? 0;
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + weight * (standard[at] ?? 0);
  });
  return sums;
}

function valuesOf(column: readonly Observation[]): Float64Array {
  return Float64Array.from(column, (one) => (isFigure(one) ? one.value : Number.NaN));
}
