import { arcCount, type Borders } from '../../domain/borders.js';
import type { GridBox } from './view.js';

/** The smallest boxes around things that are counted, each in four numbers. */
export class Boxes {
  readonly west: Int32Array;
  readonly north: Int32Array;
  readonly east: Int32Array;
  readonly south: Int32Array;

  constructor(count: number) {
    this.west = new Int32Array(count).fill(EMPTY);
    this.north = new Int32Array(count).fill(EMPTY);
    this.east = new Int32Array(count).fill(-EMPTY);
    this.south = new Int32Array(count).fill(-EMPTY);
  }

  /** A box; `undefined` for what has no points. */
  at(place: number): GridBox | undefined {
    const [west = EMPTY, north = 0, east = 0, south = 0] = [
      this.west[place],
      this.north[place],
      this.east[place],
      this.south[place],
    ];
    return west === EMPTY ? undefined : { west, north, east, south };
  }

  /** Widens a box so that it holds a box of another list. */
  widen(place: number, other: Boxes, source: number): void {
    this.west[place] = Math.min(this.west[place] as number, other.west[source] as number);
    this.north[place] = Math.min(this.north[place] as number, other.north[source] as number);
    this.east[place] = Math.max(this.east[place] as number, other.east[source] as number);
    this.south[place] = Math.max(this.south[place] as number, other.south[source] as number);
  }
}

/** Beyond every position of a grid. */
const EMPTY = 2 ** 30;

/** The box of every arc. */
export function boxesOfArcs(borders: Borders): Boxes {
  const { starts, x, y } = borders;
  const boxes = new Boxes(arcCount(borders));
  for (let arc = 0; arc + 1 < starts.length; arc++) {
    const first = starts[arc] as number;
    const end = starts[arc + 1] as number;
    let west = x[first] as number;
    let east = west;
    let north = y[first] as number;
    let south = north;
    for (let point = first + 1; point < end; point++) {
      const stepX = x[point] as number;
      const stepY = y[point] as number;
      if (stepX < west) west = stepX;
      else if (stepX > east) east = stepX;
      if (stepY < north) north = stepY;
      else if (stepY > south) south = stepY;
    }
    boxes.west[arc] = west;
    boxes.north[arc] = north;
    boxes.east[arc] = east;
    boxes.south[arc] = south;
  }
  return boxes;
}

/** The box of every area, from those of its arcs. */
export function boxesOfAreas({ areas, left, right }: Borders, arcs: Boxes): Boxes {
  const boxes = new Boxes(areas);
  for (let arc = 0; arc < left.length; arc++) {
    for (const area of [left[arc] as number, right[arc] as number]) {
      if (area >= 0) boxes.widen(area, arcs, arc);
    }
  }
  return boxes;
}

/** The box around all arcs; `undefined` when there are none. */
export function boxOfAll(arcs: Boxes): GridBox | undefined {
  let [west, north, east, south] = [EMPTY, EMPTY, -EMPTY, -EMPTY];
  for (let arc = 0; arc < arcs.west.length; arc++) {
    west = Math.min(west, arcs.west[arc] as number);
    north = Math.min(north, arcs.north[arc] as number);
    east = Math.max(east, arcs.east[arc] as number);
    south = Math.max(south, arcs.south[arc] as number);
  }
  return west === EMPTY ? undefined : { west, north, east, south };
}
