/** Circles whose area says how many there are; radii are parts of the width of the graphic. */
export interface BubbleScale {
  /** Radius for a number; that of the smallest circle where it is not known. */
  readonly radiusOf: (size: number) => number;
  /** Round numbers to explain the circles by, the largest first. */
  readonly examples: readonly number[];
  /** Up to this number all circles are as small as the smallest. */
  readonly smallest: number;
}

/** Radius of the largest circle where there are few, as a part of the width. */
const LARGEST = 0.032;

/** With this many circles the largest is as large as it gets. */
const FEW = 40;

/** Of four times as many circles the largest has not half the radius, but this power of it. */
const SHRINKING = 1 / 5;

/** Radius of a circle that can just be seen; smaller ones are drawn as large. */
export const SMALLEST_RADIUS = 0.0012;

/** Each example is about this many times as much as the next: its circle has twice the radius, or a bit more. */
const BETWEEN_EXAMPLES = 5;
const EXAMPLES = 3;

/** Numbers a reader takes for round, times a power of ten. */
const ROUND = [5, 2, 1];

/**
 * Circles for numbers up to the largest of them: twice as many is twice the area. The more circles, the smaller they are.
 * @param largest Infinite, or no number, where none is known.
 */
export function bubbleScale(largest: number, count: number): BubbleScale {
  const isKnown = Number.isFinite(largest) && largest > 0;
  const greatest = LARGEST * (FEW / Math.max(FEW, count)) ** SHRINKING;
  const radiusOf = (size: number) =>
    isKnown && size > 0 ? Math.max(SMALLEST_RADIUS, greatest * Math.sqrt(size / largest)) : SMALLEST_RADIUS;
  return {
    radiusOf,
    examples: isKnown ? examplesTo(largest) : [],
    smallest: isKnown ? largest * (SMALLEST_RADIUS / greatest) ** 2 : 0,
  };
}

function examplesTo(largest: number): readonly number[] {
  const wanted = Array.from({ length: EXAMPLES }, (_, place) => largest / BETWEEN_EXAMPLES ** place);
  return [...new Set(wanted.filter((one) => one >= 1).map(roundDown))];
}

function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return (ROUND.find((one) => one * power <= value) ?? 1) * power;
}
