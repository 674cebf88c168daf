import { OUTSIDE } from '../../domain/borders.js';
import type { GridPoint, GridRing } from './grid.js';

/** A straight piece of border between two points, with the area on either hand of who walks it. */
export interface Segment {
  /** Numbers of its points. */
  readonly from: number;
  readonly to: number;
  left: number;
  right: number;
}

const KEY_BASE = 2 ** 25;

/**
 * Collects the rings of all areas as segments, each once: where two areas share a segment, one walks it forth and the
 * other back. Nothing is repaired: where areas overlap, a segment of its own is kept for each.
 */
export class BorderSegments {
  /** Points by their number. */
  readonly points: GridPoint[] = [];
  /** How many segments lie on the same side of a line as one of another area: a sign of shapes that overlap. */
  overlaps = 0;
  readonly #numbers = new Map<number, number>();
  readonly #byEnds = new Map<number, Segment>();
  readonly #overlapping: Segment[] = [];

  /** Adds a ring that has the area on its left. */
  add(ring: GridRing, area: number): void {
    let from = this.#numberOf(ring.at(-1) as GridPoint);
    for (const point of ring) {
      const to = this.#numberOf(point);
      this.#addSide(from, to, area);
      from = to;
    }
  }

  /** The segments between two different areas, or an area and the outside. */
  *borders(): Iterable<Segment> {
    for (const segment of this.#byEnds.values()) if (segment.left !== segment.right) yield segment;
    yield* this.#overlapping;
  }

  #numberOf(point: GridPoint): number {
    const key = point[0] * KEY_BASE + point[1];
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.points.length);
    return this.points.push(point) - 1;
  }

  #addSide(from: number, to: number, area: number): void {
    const [low, high] = from < to ? [from, to] : [to, from];
    const side = from < to ? 'left' : 'right';
    const key = low * KEY_BASE + high;
    const segment = this.#byEnds.get(key);
    if (!segment) {
      this.#byEnds.set(key, { from: low, to: high, left: OUTSIDE, right: OUTSIDE, [side]: area });
    } else if (segment[side] === OUTSIDE) {
      segment[side] = area;
    } else {
      this.overlaps++;
      this.#overlapping.push({ from, to, left: area, right: OUTSIDE });
    }
  }
}
