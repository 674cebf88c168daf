import type { Borders } from '../../domain/borders.js';
import type { Boxes } from '../borders/boxes.js';
import type { Placement } from '../borders/view.js';

const HALF = 0.5;

/**
 * What changes from one pixel to the next along the rows of a band. Where a border is crossed, the number of the area
 * on its western side goes off and that of the eastern side comes on; adding up from the west gives the area at every
 * pixel, in whatever order the borders were walked.
 *
 * The squares of the numbers are added up beside them. Where shapes overlap, or lines touch that rounding has moved
 * across each other, the sum is no number of one area; its square then differs from the sum of squares.
 */
export class Crossings {
  readonly width: number;
  /** First row of the band, and the row after its last. */
  top = 0;
  bottom = 0;
  readonly changes: Int32Array;
  readonly squares: Int32Array;

  /** @param rows The most rows that a band has. */
  constructor(width: number, rows: number) {
    this.width = width;
    this.changes = new Int32Array(width * rows);
    this.squares = new Int32Array(width * rows);
  }

  /** Walks every arc that lies in the band or west of it, once. */
  collect(borders: Borders, boxes: Boxes, { scale, left, top }: Placement): void {
    const { starts } = borders;
    const east = (this.width + left) / scale;
    const north = (this.top + top) / scale;
    const south = (this.bottom + top) / scale;
    for (let arc = 0; arc < boxes.west.length; arc++) {
      if ((boxes.south[arc] as number) < north || (boxes.north[arc] as number) > south) continue;
      if ((boxes.west[arc] as number) > east) continue;
      this.#walk(borders, arc, starts[arc] as number, starts[arc + 1] as number, scale, left, top);
    }
  }

  #walk(borders: Borders, arc: number, first: number, end: number, scale: number, left: number, top: number) {
    const { x, y } = borders;
    const leftNumber = (borders.left[arc] as number) + 1;
    const rightNumber = (borders.right[arc] as number) + 1;
    const change = leftNumber - rightNumber;
    const square = Math.imul(leftNumber, leftNumber) - Math.imul(rightNumber, rightNumber);
    let fromY = (y[first] as number) * scale - top - HALF;
    let fromRow = Math.ceil(fromY);
    for (let point = first + 1; point < end; point++) {
      const toY = (y[point] as number) * scale - top - HALF;
      const toRow = Math.ceil(toY);
      if (toRow !== fromRow) {
        const fromX = (x[point - 1] as number) * scale - left - HALF;
        const slope = ((x[point] as number) * scale - left - HALF - fromX) / (toY - fromY);
        if (toRow > fromRow) this.#cross(fromRow, toRow, fromX - fromY * slope, slope, change, square);
        else this.#cross(toRow, fromRow, fromX - fromY * slope, slope, -change, -square);
      }
      fromY = toY;
      fromRow = toRow;
    }
  }

  /** Notes a straight line in all rows whose centre it passes; who walks it south has the east on the left hand. */
  #cross(from: number, to: number, xAtTop: number, slope: number, change: number, square: number): void {
    const last = Math.min(to, this.bottom);
    for (let row = Math.max(from, this.top); row < last; row++) {
      const column = Math.max(0, Math.ceil(xAtTop + row * slope));
      if (column >= this.width) continue;
      const place = (row - this.top) * this.width + column;
      this.changes[place] = (this.changes[place] as number) + change;
      this.squares[place] = (this.squares[place] as number) + square;
    }
  }
}
