import { FEWEST_PAIRS } from './correlation.js';
import type { Interval } from './proportion.js';

/** The standard normal deviate that leaves 2.5 % on either side: intervals are of 95 %. */
const DEVIATE = 1.959963984540054;

/** Fisher's transformation has this many degrees of freedom less than there are pairs. */
const LOST = 3;

/**
 * The 95 % interval of a straight-line correlation over a number of pairs (Fisher 1921, by the transformation that makes
 * it nearly normal). It reckons with chance as if the pairs were drawn apart; areas beside each other are more alike
 * than that, so in truth it is wider.
 */
export function correlationInterval(pearson: number, pairs: number): Interval {
  const reach = DEVIATE / Math.sqrt(Math.max(1, pairs - LOST));
  const middle = Math.atanh(pearson);
  return { low: Math.tanh(middle - reach), high: Math.tanh(middle + reach) };
}

/** Whether a correlation may as well be none: there are too few pairs, or zero lies within its interval. */
export function isUnclearCorrelation(pearson: number, pairs: number): boolean {
  const { low, high } = correlationInterval(pearson, pairs);
  return pairs < FEWEST_PAIRS || (low <= 0 && high >= 0);
}
