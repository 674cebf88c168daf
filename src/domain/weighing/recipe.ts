import { TOTAL } from '../origin.js';

/** What more of a factor means for the score: a risk raises it, something protective lowers it. */
export const FACTOR_DIRECTIONS = ['risk', 'protective'] as const;

/** A direction of {@link FACTOR_DIRECTIONS}. */
export type FactorDirection = (typeof FACTOR_DIRECTIONS)[number];

/**
 * How figures in different units are brought to one scale within a level: by their distance to the mean in standard
 * deviations, or by their place among the areas.
 */
export const FACTOR_SCALES = ['z-scores', 'ranks'] as const;

/** A scale of {@link FACTOR_SCALES}. */
export type FactorScale = (typeof FACTOR_SCALES)[number];

/** One indicator in a weighing. Direction and weight are a choice of whoever weighs, not of the publisher. */
export interface Factor {
  readonly indicator: string;
  /** Key of the origin whose figures are taken; `total` for everybody. */
  readonly origin: string;
  /** Id of the period; left out, that is the period of the page. */
  readonly period?: string | undefined;
  readonly direction: FactorDirection;
  /** Above 0; only the proportions between weights matter. */
  readonly weight: number;
}

/** Everything that decides the scores, apart from the figures. */
export interface Recipe {
  readonly scale: FactorScale;
  readonly factors: readonly Factor[];
}

/** More factors than this cannot be followed by a reader. */
export const MOST_FACTORS = 10;

/** A factor for everybody, in the page's period, with weight 1. */
export function factorOf(
  indicator: string,
  direction: FactorDirection,
  changes: Partial<Factor> = {},
): Factor {
  return { indicator, origin: TOTAL, direction, weight: 1, ...changes };
}

/** The weights of a recipe as parts of 1. */
export function weightsOf({ factors }: Recipe): readonly number[] {
  const sum = factors.reduce((running, { weight }) => running + weight, 0);
  return factors.map(({ weight }) => weight / sum);
}
