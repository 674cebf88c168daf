import { type BarScale, roundStep, STEPS, tidy } from './bar-scale.js';

/** Where the lowest value is nearer to zero than this part of the range, the axis may as well begin there. */
const NEAR_ZERO = 1 / 2;

/**
 * The scale of an axis of a scatter plot: from a round value below the lowest to one above the highest. A point is read
 * by where it lies among others, so zero is on it only where that costs little room.
 */
export function scatterScale(lowest: number, highest: number): BarScale {
  if (!(lowest <= highest)) return { min: 0, max: 1, ticks: [0, 1] };
  const [low, high] = aroundZero(lowest, highest);
  const step = roundStep((high - low || Math.abs(high) || 1) / STEPS);
  const first = Math.floor(tidy(low / step));
  const last = Math.max(first + 1, Math.ceil(tidy(high / step)));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
  return { min: tidy(first * step), max: tidy(last * step), ticks };
}

/** Whether an axis has no zero on it, which a reader must be told. */
export function isBrokenScale({ min, max }: BarScale): boolean {
  return min > 0 || max < 0;
}

function aroundZero(low: number, high: number): readonly [low: number, high: number] {
  const room = (high - low) * NEAR_ZERO;
  if (low > 0 && low <= room) return [0, high];
  if (high < 0 && -high <= room) return [low, 0];
  return [low, high];
}
