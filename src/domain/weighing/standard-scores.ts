import { midRanks } from '../statistics/ranks.js';
import type { FactorDirection, FactorScale } from './recipe.js';

/**
 * Brings the figures of one factor to a scale that factors share, 0 in the middle and higher for more risk.
 *
 * As z-scores: the distance to the mean of the areas in standard deviations (of the population: these are all areas,
 * not a sample). As ranks: the place among the areas, from −1 below all others to 1 above all others, equal figures
 * sharing a place. A factor that is the same everywhere says nothing, and is 0 everywhere.
 * @param values `NaN` where the figure is absent, which stays `NaN`.
 */
export function standardise(
  values: Float64Array,
  scale: FactorScale,
  direction: FactorDirection,
): Float64Array {
  const present = values.filter((value) => !Number.isNaN(value));
  const scores = scale === 'ranks' ? rankScores(present) : zScores(present);
  const sign = direction === 'risk' ? 1 : -1;
  let at = 0;
  // Adding 0 keeps a protective zero from becoming −0.
  return values.map((value) => (Number.isNaN(value) ? value : sign * (scores[at++] ?? 0) + 0));
}

function zScores(values: Float64Array): Float64Array {
  const mean = meanOf(values);
  const deviation = Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
  const isConstant = values.every((value) => value === values[0]);
  return values.map((value) => (isConstant ? 0 : (value - mean) / deviation));
}

function rankScores(values: Float64Array): Float64Array {
  if (values.length < 2) return new Float64Array(values.length);
  return midRanks(values).map((rank) => (2 * (rank - 1)) / (values.length - 1) - 1);
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
