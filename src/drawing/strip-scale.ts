import { clamp } from '../domain/clamp.js';
import type { Quartiles } from '../domain/statistics/distribution.js';

/** Beyond this many times the middle half, figures are far from all others and would press these together (Tukey). */
const FAR_OUT = 3;

/** A distribution on a strip: all are places from 0, at its start, to 1. */
export interface StripPlaces {
  readonly low: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly high: number;
  /** Where the area itself is; `undefined` where it has no place. */
  readonly own: number | undefined;
  /** Whether figures lie beyond either end. */
  readonly isCutLow: boolean;
  readonly isCutHigh: boolean;
}

/** Lays a distribution out on a strip, from the lowest to the highest, without what is far out; the area itself stays on it. */
export function stripPlaces(quartiles: Quartiles, own: number | undefined): StripPlaces {
  const { lowest, lower, median, upper, highest } = quartiles;
  const reach = FAR_OUT * (upper - lower);
  const isNarrow = reach === 0;
  const from = Math.min(isNarrow ? lowest : Math.max(lowest, lower - reach), own ?? lower);
  const to = Math.max(isNarrow ? highest : Math.min(highest, upper + reach), own ?? upper);
  const place = (value: number) => (to === from ? 0.5 : (clamp(value, from, to) - from) / (to - from));
  return {
    low: place(lowest),
    lower: place(lower),
    median: place(median),
    upper: place(upper),
    high: place(highest),
    own: own === undefined ? undefined : place(own),
    isCutLow: lowest < from,
    isCutHigh: highest > to,
  };
}
