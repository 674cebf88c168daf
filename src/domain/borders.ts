import type { AreaLevel } from './area.js';

/** The side of a border where no area of the country lies: the sea, or another country. */
export const OUTSIDE = -1;

/**
 * The outlines of all areas of a level, kept as the borders between them. Each arc is a line that two areas share, or
 * an area and the {@link OUTSIDE}; it runs from one junction to the next, or round an island. A country fits in a few
 * typed arrays, and no border is kept or drawn twice.
 *
 * Positions are whole steps of a grid over the square world of Web Mercator, from its north-west corner.
 */
export interface Borders {
  readonly edition: string;
  readonly level: AreaLevel;
  /** How many areas the edition has at this level. An area is its place in that list; one without arcs has no outline. */
  readonly areas: number;
  /** The world is two to this power steps wide. */
  readonly gridBits: number;
  /** Where the points of each arc start, and at the end where the last one stops. */
  readonly starts: Uint32Array;
  readonly x: Int32Array;
  readonly y: Int32Array;
  /** Area on the left hand of who walks an arc from its first point to its last. */
  readonly left: Int32Array;
  /** Area on the right hand. */
  readonly right: Int32Array;
  /** A number per area, the same for areas of one gemeente. */
  readonly groups: Uint32Array;
}

/** How many arcs there are. */
export function arcCount({ left }: Borders): number {
  return left.length;
}
