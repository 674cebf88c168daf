import type { View } from './borders/view.js';
import { CSS_DPI, PAPER_DPI, ratioWithin } from './paper.js';

/**
 * Chromium prints the lines of a canvas as lines, and scales them by whole 64ths alone; at any other scale they would
 * not fit the fills under them.
 */
const PRINTED_SCALE_STEPS = 64;

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
