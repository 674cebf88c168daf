/** Dots to an inch at which a printed map is as sharp as paper shows it. */
export const PAPER_DPI = 300;

/** CSS pixels to an inch, by definition. */
export const CSS_DPI = 96;

/** The most pixels that every browser still draws in one canvas. */
const MOST_PIXELS = 2 ** 24;

/** Pixels of paper per CSS pixel, as long as a canvas can hold them. */
export function ratioWithin(
  wanted: number,
  { width, height }: { readonly width: number; readonly height: number },
): number {
  return Math.min(wanted, Math.sqrt(MOST_PIXELS / Math.max(1, width * height)));
}
