import type { FigurePart, FigureWish } from '../../../domain/cited-figure.js';

/** How an element is cited: what a reader looks at in it, and what of the shared choice it shows. */
export interface Cited {
  /** The figure that the reader picked; what it leaves open is as chosen. Left out where it is the whole graphic. */
  readonly figure?: FigureWish | undefined;
  /** What the whole graphic takes from the shared choice; everything if left out. */
  readonly wholeShows?: readonly FigurePart[];
  /** What one figure of it takes from the shared choice; everything if left out. */
  readonly figureShows?: readonly FigurePart[];
}
