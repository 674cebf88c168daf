import { type BarScale, barScale, roundStep, STEPS, tidy } from './bar-scale.js';

/** A range smaller than this part of its highest value would be flat on a scale from zero. */
const FLAT = 1 / 3;

/**
 * The scale for lines over time. It begins at zero, as that of bars, unless the lines would lie flat at the top of it: a
 * line is read by its course, a bar by its length.
 */
export function lineScale(values: readonly number[]): BarScale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isHigh = low > 0 && high - low < high * FLAT;
  if (values.length === 0 || !isHigh) return barScale(values);
  const step = roundStep(Math.max(high - low, high * SMALLEST_RANGE) / STEPS);
  const [first, last] = [Math.floor(tidy(low / step)), Math.ceil(tidy(high / step))];
  const steps = Math.max(1, last - first);
  const ticks = Array.from({ length: steps + 1 }, (_, index) => tidy((first + index) * step));
  return { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, ticks };
}

/** Lines that hardly move are not blown up beyond this part of their height. */
const SMALLEST_RANGE = 0.05;
