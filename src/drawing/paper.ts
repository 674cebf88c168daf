import type { View } from './borders/view.js';

/** Dots to an inch at which a printed map is as sharp as paper shows it. */
export const PAPER_DPI = 300;

/** CSS pixels to an inch, by definition. */
export const CSS_DPI = 96;

/** The most pixels that every browser still draws in one canvas. */
const MOST_PIXELS = 2 ** 24;

/**
 * Chromium prints the lines of a canvas as lines, and scales them by whole 64ths alone; at any other scale they would
 * not fit the fills under them.
 */
const PRINTED_SCALE_STEPS = 64;

/** Pixels of paper per CSS pixel, as long as a canvas can hold them. */
export function ratioWithin(wanted: number, { width, height }: Pick<View, 'width' | 'height'>): number {
  return Math.min(wanted, Math.sqrt(MOST_PIXELS / Math.max(1, width * height)));
}

/**
 * Pixels of paper per CSS pixel for a canvas that is printed: at least {@link PAPER_DPI}, or fewer where a canvas could
 * not hold them.
 * @param size In CSS pixels.
 */
export function printRatio(size: Pick<View, 'width' | 'height'>): number {
  const finest = Math.floor((PRINTED_SCALE_STEPS * CSS_DPI) / PAPER_DPI);
  const steps = Math.ceil(PRINTED_SCALE_STEPS / ratioWithin(PRINTED_SCALE_STEPS / finest, size));
  return PRINTED_SCALE_STEPS / Math.max(finest, steps);
}

/** The same view with more pixels, or fewer. */
export function scaleView(view: View, factor: number): View {
  return {
    worldWidth: view.worldWidth * factor,
    left: view.left * factor,
    top: view.top * factor,
    width: Math.floor(view.width * factor),
    height: Math.floor(view.height * factor),
  };
}
