import { clamp } from '../../domain/clamp.js';
import { type GridBox, type View, viewOf } from '../borders/view.js';

/** A part of the world, in parts of its width from its north-west corner. */
export interface Ground {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** The flattest and the tallest map, as parts of its width: a picture fits on a page together with its texts. */
const FLATTEST = 0.45;
const TALLEST = 0.85;

/** Height of the map of a picture: that of what is to be seen, within bounds. */
export function mapHeight(ground: Ground, width: number): number {
  return width * clamp(shapeOf(ground), FLATTEST, TALLEST);
}

/** Height of a box as a part of its width. */
function shapeOf({ west, north, east, south }: Ground): number {
  return (south - north) / Math.max(east - west, Number.MIN_VALUE);
}

/** The view of a picture: the part that was zoomed in on, or else all there is with some room around it. */
export function pictureView(
  all: GridBox,
  seen: Ground | undefined,
  gridBits: number,
  size: Pick<View, 'width' | 'height'>,
  margin: number,
): View {
  if (!seen) return viewOf(all, gridBits, size, margin);
  const steps = 2 ** gridBits;
  const { west, north, east, south } = seen;
  const box = { west: west * steps, north: north * steps, east: east * steps, south: south * steps };
  return viewOf(box, gridBits, size);
}
