import type { Borders } from '../../domain/borders.js';
import type { BorderKind } from '../borders/border-kinds.js';

/** The map of a picture. */
export interface PictureMap {
  readonly borders: Borders;
  /** Whether each area has borders of its own, so that none is known to lie between two. */
  readonly isOfShapes: boolean;
  /** Key of an area, by its number. */
  readonly keyOf: (area: number) => string;
  /** Fill of an area: a colour as `#rrggbb`, or the reference of a pattern. */
  readonly fillOf: (key: string) => string;
  /** Number of the selected area. */
  readonly selected: number | undefined;
}

/** The lines of a map on paper; a page's own style sheet says the same of the screen. */
export const BORDER_COLOURS: Readonly<Record<BorderKind, string>> = {
  area: '#ffffff',
  outer: '#6f747c',
  gemeente: '#3d434b',
};

/** The lines from below to above. */
export const BORDER_KINDS: readonly BorderKind[] = ['area', 'outer', 'gemeente'];

/** Around shapes: a line between them, and under them a coast that shows where the lightest colours end. */
export const BETWEEN = { colour: '#ffffff', width: 0.6 };
export const COAST = { colour: '#4a525c', width: 1.75 };

/** Around the selected area, from below to above. */
export const SELECTED = [
  { colour: '#ffffff', width: 5 },
  { colour: '#16181d', width: 2.5 },
];
