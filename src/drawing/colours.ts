/**
 * The colours of maps. Each row runs evenly from light to dark, so that classes differ without their hue, in print and
 * for readers who see fewer colours; blue and brown stay apart in every common form of colour blindness.
 */
const RAMPS = {
  /** From little to much, without judgement. */
  neutral: ['#e4f0ee', '#bcdcd8', '#8cc2bf', '#5aa3a4', '#338287', '#176069', '#063f4a'],
  /** From near the national figure to far on the favourable side. */
  favourable: ['#dbe9f4', '#9fc6e0', '#5f9bc6', '#2b6ca3', '#0c4172'],
  /** From near the national figure to far on the unfavourable side. */
  unfavourable: ['#f8e6cf', '#e9bf8a', '#cc8f49', '#9c631c', '#693a08'],
} as const;

/** What a class says: how much, or on which side of the national figure. */
export type ColourRamp = keyof typeof RAMPS;

/** Neither side: exactly the national figure. */
export const EQUAL_FILL = '#e9e6df';

/** Behind the hatching of an area without a figure. */
export const ABSENT_FILL = '#f4f4f5';

/** Lines of the hatching; more than 3 to 1 against what is behind them. */
export const HATCH_LINE = '#6f747c';

/** Of an outline that belongs to no area of the edition. */
export const UNMATCHED_FILL = '#e2e3e6';

const MIDDLE = 1 / 2;
const RADIX = 16;
const CHANNELS = [1, 3, 5] as const;

/**
 * Colour of one of a number of steps along a ramp, as `#rrggbb`.
 * @param step Counted from 0; the first is the lightest, the last the darkest, and a single one lies in the middle.
 */
export function rampColour(ramp: ColourRamp, step: number, steps: number): string {
  const colours = RAMPS[ramp];
  const part = steps > 1 ? step / (steps - 1) : MIDDLE;
  const place = part * (colours.length - 1);
  const low = colours[Math.floor(place)] ?? colours[0];
  const high = colours[Math.ceil(place)] ?? low;
  return mix(low, high, place % 1);
}

function mix(low: string, high: string, part: number): string {
  const channels = CHANNELS.map((at) => {
    const from = Number.parseInt(low.slice(at, at + 2), RADIX);
    const to = Number.parseInt(high.slice(at, at + 2), RADIX);
    return Math.round(from + (to - from) * part)
      .toString(RADIX)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
