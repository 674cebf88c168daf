import type { Unit } from '../indicator.js';
import type { Figure } from '../observation.js';

/** A range that a figure's true value lies in, as far as chance is concerned, in the figure's own unit. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The standard normal deviate that leaves 2.5 % on either side: intervals are of 95 %. */
const DEVIATE = 1.959963984540054;

const WHOLE = 100;

/**
 * The 95 % interval of a percentage, from the number of cases it is taken of (Wilson 1927). It stays between 0 and 100
 * and holds for few cases too. `undefined` where the unit is no percentage, the base is unknown, or the value is none
 * that a share can have.
 */
export function percentageInterval(figure: Figure, unit: Unit): Interval | undefined {
  const share = shareOf(figure, unit);
  return share === undefined || figure.base === undefined ? undefined : scale(wilson(share, figure.base));
}

/**
 * The 95 % interval of the difference between the percentages of two groups that share no members, in percentage points
 * (Newcombe 1998, method 10: made of the two Wilson intervals). `undefined` where either has no interval.
 */
export function differenceInterval(subject: Figure, reference: Figure, unit: Unit): Interval | undefined {
  const [own, other] = [percentageInterval(subject, unit), percentageInterval(reference, unit)];
  if (!own || !other) return undefined;
  const difference = subject.value - reference.value;
  return {
    low: difference - Math.hypot(subject.value - own.low, other.high - reference.value),
    high: difference + Math.hypot(own.high - subject.value, reference.value - other.low),
  };
}

function wilson(share: number, cases: number): Interval {
  const square = DEVIATE ** 2 / cases;
  const centre = share + square / 2;
  const reach = DEVIATE * Math.sqrt((share * (1 - share)) / cases + square / (4 * cases));
  return { low: (centre - reach) / (1 + square), high: (centre + reach) / (1 + square) };
}

function shareOf(figure: Figure, unit: Unit): number | undefined {
  const isShare = unit.kind === 'percentage' && figure.value >= 0 && figure.value <= WHOLE;
  return isShare && (figure.base ?? 0) > 0 ? figure.value / WHOLE : undefined;
}

/** Rounding may end a hair outside the range where the share is none or all. */
function scale({ low, high }: Interval): Interval {
  return { low: Math.max(0, low) * WHOLE, high: Math.min(1, high) * WHOLE };
}
