/** A scale for bars: it always holds zero, where every bar begins. */
export interface BarScale {
  readonly min: number;
  readonly max: number;
  /** Round values to write along the axis, ends included. */
  readonly ticks: readonly number[];
}

/** Where a bar lies on its scale, as shares of the whole length. */
export interface BarSpan {
  readonly start: number;
  readonly length: number;
}

/** About how many steps an axis has: enough to read a bar, few enough for 320 pixels. */
export const STEPS = 4;

/** Steps a reader can count in, times a power of ten. */
const ROUND_STEPS = [1, 2, 2.5, 5, 10];

/** Digits that hide what binary fractions add to `3 × 0.1`. */
const PRECISION = 12;

/** The scale for a number of values, from zero to the first round value beyond the last one. */
export function barScale(values: readonly number[]): BarScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) return { min: 0, max: 1, ticks: [0] };
  const step = roundStep((high - low) / STEPS);
  const first = Math.floor(tidy(low / step));
  const last = Math.ceil(tidy(high / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
  return { min: tidy(first * step), max: tidy(last * step), ticks };
}

/** How far along the scale a value lies, from 0 to 1. */
export function placeOn({ min, max }: BarScale, value: number): number {
  return (value - min) / (max - min);
}

/** The bar of a value, from zero to the value, on either side of zero. */
export function barSpan(scale: BarScale, value: number): BarSpan {
  const [from, to] = [placeOn(scale, Math.min(0, value)), placeOn(scale, Math.max(0, value))];
  return { start: from, length: to - from };
}

/** Digits behind the decimal sign that the ticks of a scale need. */
export function tickDecimals({ ticks }: BarScale): number {
  return Math.max(0, ...ticks.map((tick) => String(tick).split('.')[1]?.length ?? 0));
}

/** The first step a reader can count in that is no smaller. */
export function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = ROUND_STEPS.find((round) => round * power >= rough * (1 - Number.EPSILON)) ?? 10;
  return tidy(factor * power);
}

/** A number without what binary fractions add to it. */
export function tidy(value: number): number {
  return Number(value.toPrecision(PRECISION));
}
