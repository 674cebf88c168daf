import type { Borders } from '../../domain/borders.js';
import { placementOf, type View } from '../borders/view.js';

/** Steps to a CSS pixel: a picture is enlarged at times, and a tenth of a pixel is 26 thousandths of a millimetre. */
export const FINENESS = 10;

/** Points nearer to the one before than this, in steps, are left out. */
const NEAR = 2;

/** The points of arcs in a view, in whole steps; of every arc the same, whichever way it is walked. */
export class ArcPoints {
  readonly #borders: Borders;
  readonly #view: View;
  readonly #known = new Map<number, readonly number[]>();

  constructor(borders: Borders, view: View) {
    this.#borders = borders;
    this.#view = view;
  }

  /** Horizontal and vertical position in turn, from the first point of an arc to its last. */
  of(arc: number): readonly number[] {
    const known = this.#known.get(arc) ?? this.#read(arc);
    this.#known.set(arc, known);
    return known;
  }

  /** Whether something of an arc may be seen: whether the box around it meets the view. */
  isSeen(arc: number): boolean {
    const points = this.of(arc);
    let [west, north, east, south] = [points[0] ?? 0, points[1] ?? 0, points[0] ?? 0, points[1] ?? 0];
    for (let at = 2; at < points.length; at += 2) {
      const [x, y] = [points[at] as number, points[at + 1] as number];
      west = Math.min(west, x);
      east = Math.max(east, x);
      north = Math.min(north, y);
      south = Math.max(south, y);
    }
    const { width, height } = this.#view;
    return east >= 0 && south >= 0 && west <= width * FINENESS && north <= height * FINENESS;
  }

  #read(arc: number): readonly number[] {
    const { starts, x, y } = this.#borders;
    const { scale, left, top } = placementOf(this.#view, this.#borders);
    const last = (starts[arc + 1] as number) - 1;
    const points: number[] = [];
    let [beforeX, beforeY] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let point = starts[arc] as number; point <= last; point++) {
      const across = Math.round(((x[point] as number) * scale - left) * FINENESS);
      const down = Math.round(((y[point] as number) * scale - top) * FINENESS);
      const isNear = Math.abs(across - beforeX) < NEAR && Math.abs(down - beforeY) < NEAR;
      if (isNear && point < last) continue;
      points.push(across, down);
      [beforeX, beforeY] = [across, down];
    }
    return points;
  }
}
