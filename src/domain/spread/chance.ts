import { logChoose } from '../statistics/log-factorial.js';
import { sumOf } from './unit-counts.js';

/**
 * The dissimilarity to be expected if people lived in units at random: what remains of the index where nothing but chance
 * is at work, which is much for small groups and small units (Cortese, Falk & Cohen 1976; Winship 1977; Carrington &
 * Troske 1997). Everybody of the two groups is dealt out over the places there are, so that a unit's number of the
 * group is hypergeometric; D is half the sum of the mean distances to what is expected, which are known exactly.
 * Counts are taken as whole numbers; both groups need people.
 * @param roundedTo What published counts were rounded to at random; that adds chance of its own.
 */
export function expectedDissimilarity(group: Float64Array, other: Float64Array, roundedTo = 1): number {
  const sizes = group.map((count, unit) => Math.round(count) + Math.round(other[unit] ?? 0));
  const people = sumOf(group.map(Math.round));
  const everybody = sumOf(sizes);
  const distances = sizes.map((size) =>
    Math.hypot(meanDistance(size, people, everybody), roundingDistance(size, people / everybody, roundedTo)),
  );
  return (everybody * sumOf(distances)) / (2 * people * (everybody - people));
}

/**
 * Dissimilarity beyond chance (Carrington & Troske 1997): 0 where it is what chance gives, 1 where the groups never
 * share a unit, below 0 where they are spread more evenly than chance would do.
 * @param expected What {@link expectedDissimilarity} gives; below 1.
 */
export function systematicDissimilarity(observed: number, expected: number): number {
  const room = observed >= expected ? 1 - expected : expected;
  return observed === expected ? 0 : (observed - expected) / room;
}

/**
 * Mean distance of a hypergeometric number to its expectation, `size` drawn of `everybody` with `people` marked ones.
 * Let g(k) = k (everybody − people − size + k) P(k). Then g(k) − g(k + 1) = everybody (k − expectation) P(k), so that
 * the sum over all k above the expectation folds up to g of the first of them (De Moivre's way; Diaconis & Zabell
 * 1991). As much lies below.
 */
function meanDistance(size: number, people: number, everybody: number): number {
  const above = Math.floor((size * people) / everybody) + 1;
  if (above > Math.min(size, people)) return 0;
  const unmarked = everybody - people;
  const log = logChoose(people, above) + logChoose(unmarked, size - above) - logChoose(everybody, size);
  return (2 * above * (unmarked - size + above) * Math.exp(log)) / everybody;
}

/**
 * Mean distance that rounding adds, as if all distances were normal. Rounding at random to a multiple of b, which keeps
 * the expectation, has variance (b² − 1)/6 where all remainders are as likely; a count that is nearly always 0 stays
 * as it is. The total is rounded as well, and counts for the group's share of it.
 */
function roundingDistance(size: number, share: number, roundedTo: number): number {
  const variance = ((roundedTo ** 2 - 1) / 6) * Math.min(1, size * share) * (1 + share ** 2);
  return Math.sqrt((2 / Math.PI) * variance);
}
