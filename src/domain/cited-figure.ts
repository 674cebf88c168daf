import type { Measurement } from './comparison.js';
import { originKey } from './origin.js';

/** What tells one figure from another. */
export const FIGURE_PARTS = ['area', 'indicator', 'origin', 'period'] as const;

/** A part of {@link FIGURE_PARTS}. */
export type FigurePart = (typeof FIGURE_PARTS)[number];

/** A figure named by its parts, as the attributes of the same names have them. */
export type FigureParts = Readonly<Record<FigurePart, string>>;

/** What a figure may be found by. */
export type FigureWish = { readonly [part in FigurePart]?: string | undefined };

/** How much a part counts when no figure has them all: another area is another subject, another period the least. */
const WEIGHTS: Readonly<Record<FigurePart, number>> = { area: 8, indicator: 4, origin: 2, period: 1 };

/** The parts of a figure. */
export function partsOf({ area, indicator, origin, period }: Measurement): FigureParts {
  return { area: area.code, indicator: indicator.id, origin: originKey(origin), period };
}

/**
 * The figure that fits a wish best; the newest of those that fit alike.
 * @param firm A part that it must have.
 */
export function nearestFigure(
  figures: readonly Measurement[],
  wish: FigureWish,
  firm: FigurePart,
): Measurement | undefined {
  let [best, bestFit] = [undefined as Measurement | undefined, -1];
  for (const figure of figures) {
    const parts = partsOf(figure);
    if (parts[firm] !== wish[firm]) continue;
    const fit = FIGURE_PARTS.reduce((sum, part) => sum + (parts[part] === wish[part] ? WEIGHTS[part] : 0), 0);
    const isNewer = fit === bestFit && best !== undefined && parts.period > best.period;
    if (fit > bestFit || isNewer) [best, bestFit] = [figure, fit];
  }
  return best;
}

/** One figure for each value that a part has among some figures, in their order: what there is to choose from. */
export function oneOfEach(figures: readonly Measurement[], part: FigurePart): readonly Measurement[] {
  const found = new Map<string, Measurement>();
  for (const figure of figures) {
    const value = partsOf(figure)[part];
    if (!found.has(value)) found.set(value, figure);
  }
  return [...found.values()];
}
