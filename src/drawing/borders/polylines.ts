import type { Borders } from '../../domain/borders.js';
import type { Boxes } from './boxes.js';
import { placementOf, type View } from './view.js';

/** Lines in the pixels of a view, ready to be stroked. */
export interface Polylines {
  /** Horizontal and vertical position in turn. */
  readonly points: Float32Array;
  /** For every line, the number of points up to its end. */
  readonly ends: Uint32Array;
}

/** Points nearer to the one before than this, in pixels of the device, change nothing that can be seen. */
const FINEST = 0.5;

/** Room beyond the edge of a view in which lines are drawn, so that their ends and width do not show. */
const BEYOND = 8;

/** The lines of a view that are drawn along some arcs, without the points that are too near each other to be seen. */
export function drawPolylines(borders: Borders, boxes: Boxes, arcs: Uint32Array, view: View): Polylines {
  const placement = placementOf(view, borders);
  const seen = arcsInView(boxes, arcs, view, placement.scale);
  const writer = new LineWriter(borders, seen);
  for (const arc of seen) writer.draw(arc, placement);
  return writer.finish();
}

function arcsInView(boxes: Boxes, arcs: Uint32Array, view: View, scale: number): Uint32Array {
  const west = (view.left - BEYOND) / scale;
  const east = (view.left + view.width + BEYOND) / scale;
  const north = (view.top - BEYOND) / scale;
  const south = (view.top + view.height + BEYOND) / scale;
  const seen = new Uint32Array(arcs.length);
  let count = 0;
  for (let place = 0; place < arcs.length; place++) {
    const arc = arcs[place] as number;
    if ((boxes.east[arc] as number) < west || (boxes.west[arc] as number) > east) continue;
    if ((boxes.south[arc] as number) < north || (boxes.north[arc] as number) > south) continue;
    seen[count++] = arc;
  }
  return seen.subarray(0, count);
}

class LineWriter {
  readonly #borders: Borders;
  readonly #points: Float32Array;
  readonly #ends: Uint32Array;
  #count = 0;
  #lines = 0;

  constructor(borders: Borders, arcs: Uint32Array) {
    const { starts } = borders;
    let points = 0;
    for (let place = 0; place < arcs.length; place++) {
      const arc = arcs[place] as number;
      points += (starts[arc + 1] as number) - (starts[arc] as number);
    }
    this.#borders = borders;
    this.#points = new Float32Array(2 * points);
    this.#ends = new Uint32Array(arcs.length);
  }

  /** Draws an arc from end to end. */
  draw(arc: number, { scale, left, top }: { scale: number; left: number; top: number }): void {
    const { starts, x, y } = this.#borders;
    const points = this.#points;
    const last = (starts[arc + 1] as number) - 1;
    let at = 2 * this.#count;
    let [keptX, keptY] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let point = starts[arc] as number; point <= last; point++) {
      const pixelX = (x[point] as number) * scale - left;
      const pixelY = (y[point] as number) * scale - top;
      const isNear = Math.abs(pixelX - keptX) < FINEST && Math.abs(pixelY - keptY) < FINEST;
      if (isNear && point < last) continue;
      points[at++] = keptX = pixelX;
      points[at++] = keptY = pixelY;
    }
    this.#count = at / 2;
    this.#ends[this.#lines++] = this.#count;
  }

  finish(): Polylines {
    return { points: this.#points.subarray(0, 2 * this.#count), ends: this.#ends };
  }
}
