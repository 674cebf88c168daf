import type { Borders } from '../../domain/borders.js';
import type { Position } from '../../domain/outlines.js';
import { latitudeAt, longitudeAt } from '../../domain/web-mercator.js';
import type { GridBox } from './view.js';

/** Heights at which land is looked for, as parts of the height of the area: the middle first. */
const HEIGHTS = [1 / 2, 1 / 3, 2 / 3, 1 / 6, 5 / 6, 1 / 20, 19 / 20] as const;

/**
 * A point inside an area, for a label or a caret: half-way along its widest stretch of land at half its height. A
 * centroid could lie in a bay, or in the enclave it surrounds; where the middle is sea between islands, the line moves.
 * @param arcs The arcs around the area.
 * @param box The box of the area.
 */
export function pointInArea(borders: Borders, arcs: Uint32Array, box: GridBox): Position {
  for (const height of HEIGHTS) {
    const y = box.north + height * (box.south - box.north);
    const middle = middleOfWidest(crossingsAt(borders, arcs, y));
    if (middle !== undefined) return positionAt(middle, y, borders);
  }
  return positionAt((box.west + box.east) / 2, (box.north + box.south) / 2, borders);
}

/** Longitude and latitude of a place on the grid. */
export function positionAt(x: number, y: number, { gridBits }: Pick<Borders, 'gridBits'>): Position {
  const steps = 2 ** gridBits;
  return [longitudeAt(x / steps), latitudeAt(y / steps)];
}

function crossingsAt({ starts, x, y }: Borders, arcs: Uint32Array, height: number): readonly number[] {
  const crossings: number[] = [];
  for (const arc of arcs) {
    for (let point = (starts[arc] ?? 0) + 1; point < (starts[arc + 1] ?? 0); point++) {
      const [fromY = 0, toY = 0] = [y[point - 1], y[point]];
      if (fromY < height === toY < height) continue;
      const [fromX = 0, toX = 0] = [x[point - 1], x[point]];
      crossings.push(fromX + ((height - fromY) / (toY - fromY)) * (toX - fromX));
    }
  }
  return crossings.sort((a, b) => a - b);
}

function middleOfWidest(crossings: readonly number[]): number | undefined {
  let middle: number | undefined;
  let widest = 0;
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from = 0, to = 0] = [crossings[index], crossings[index + 1]];
    if (to - from <= widest) continue;
    widest = to - from;
    middle = (from + to) / 2;
  }
  return middle;
}
