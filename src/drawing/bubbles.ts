import { clamp } from '../domain/clamp.js';
import type { PairedAreas } from '../domain/relation/paired-areas.js';
import { type BarScale, placeOn } from './bar-scale.js';
import { type BubbleScale, SMALLEST_RADIUS } from './bubble-scale.js';
import { type Place, Places } from './places.js';

/** Height of the graphic as a part of its width. */
export const PLOT_HEIGHT = 0.75;

/** Room around the graphic for circles on its edge, as a part of its width. */
export const PLOT_MARGIN = 0.035;

/** Keeps points of the very same figures apart for arrow keys, so that none hides behind another. */
const APART = 1e-9;

/** Where a point is drawn that lies beyond an axis; most lie on none of the edges. */
export const EDGES = { none: 0, right: 1, left: 2, top: 3, bottom: 4 } as const;

/** Points ready to be drawn: parts of the width, from left to right and from top to bottom. */
export interface Bubbles {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly radii: Float32Array;
  /** Whether the size of a point is known: 1 or 0. */
  readonly sized: Uint8Array;
  /** Whether a point rests on few cases: 1 or 0. */
  readonly unclear: Uint8Array;
  /** Whether a point lies beyond an axis, and is drawn on that edge: one of {@link EDGES}. */
  readonly edges: Uint8Array;
  /** The points in the order to draw them in: large ones first, so that they hide none. */
  readonly order: Uint32Array;
}

/** The axes of a scatter plot, and its circles. */
export interface BubbleScales {
  readonly x: BarScale;
  readonly y: BarScale;
  readonly sizes: BubbleScale;
}

/** Lays pairs of figures out in the graphic. */
export function placeBubbles(pairs: PairedAreas, scales: BubbleScales): Bubbles {
  const radii = Float32Array.from(pairs.sizes, scales.sizes.radiusOf);
  return {
    x: Float32Array.from(pairs.x, (value) => onAxis(placeOn(scales.x, value))),
    y: Float32Array.from(pairs.y, (value) => (1 - onAxis(placeOn(scales.y, value))) * PLOT_HEIGHT),
    radii,
    sized: Uint8Array.from(pairs.sizes, (size) => (Number.isNaN(size) ? 0 : 1)),
    unclear: pairs.unclear,
    edges: Uint8Array.from(pairs.x, (x, pair) => edgeOf(x, pairs.y[pair] ?? 0, scales)),
    order: Uint32Array.from(radii.keys()).sort((a, b) => (radii[b] ?? 0) - (radii[a] ?? 0)),
  };
}

function onAxis(place: number): number {
  return clamp(place, 0, 1);
}

function edgeOf(x: number, y: number, scales: BubbleScales): number {
  if (x > scales.x.max) return EDGES.right;
  if (x < scales.x.min) return EDGES.left;
  if (y > scales.y.max) return EDGES.top;
  return y < scales.y.min ? EDGES.bottom : EDGES.none;
}

/** The point nearest to a spot, measured to its edge; `undefined` where none is within reach. */
export function nearestBubble(
  { x, y, radii }: Bubbles,
  left: number,
  top: number,
  reach: number,
): number | undefined {
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let point = 0; point < x.length; point++) {
    const distance = Math.hypot((x[point] ?? 0) - left, (y[point] ?? 0) - top);
    if (distance >= least || distance > reach + (radii[point] ?? SMALLEST_RADIUS)) continue;
    nearest = point;
    least = distance;
  }
  return nearest;
}

/** Where arrow keys can go: every point, by its number. */
export function bubblePlaces({ x, y }: Bubbles): Places {
  const places = Array.from(
    x,
    (left, point): Place => ({ code: String(point), point: [left + point * APART, -(y[point] ?? 0)] }),
  );
  return new Places(places);
}
