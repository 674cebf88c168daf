import type { AreaLevel } from '../../domain/area.js';
import { type Borders, OUTSIDE } from '../../domain/borders.js';
import type { AreaShape, Ring } from '../../domain/outlines.js';
import { mercatorX, mercatorY } from '../../domain/web-mercator.js';

/** Steps of some four centimetres at the equator: finer than any screen shows. */
const GRID_BITS = 30;

/** Twice the area of a ring on the grid; positive when a walk along it has the inside on its right hand. */
function signedArea(points: readonly (readonly [x: number, y: number])[]): number {
  return points.reduce((sum, [x, y], place) => {
    const [beforeX, beforeY] = points[place - 1] ?? [x, y];
    return sum + (beforeX * y - x * beforeY);
  }, 0);
}

/**
 * The borders of shapes that know nothing of each other: every ring is a border between its area and the outside. A line
 * that two areas share is there twice, and adding up the changes along a row of pixels comes out the same.
 */
export function bordersOfShapes(shapes: readonly AreaShape[], edition: string, level: AreaLevel): Borders {
  const rings = shapes.flatMap(({ polygons }, area) =>
    polygons.flatMap((polygon) =>
      polygon.map((ring, place) => ({ area, isHole: place > 0, points: toGrid(ring) })),
    ),
  );
  let total = 0;
  const ends = rings.map(({ points }) => (total += points.length));
  const isLeft = rings.map(({ points, isHole }) => signedArea(points) < 0 !== isHole);
  return {
    edition,
    level,
    areas: shapes.length,
    gridBits: GRID_BITS,
    starts: Uint32Array.from([0, ...ends]),
    x: Int32Array.from(rings.flatMap(({ points }) => points.map(([x]) => x))),
    y: Int32Array.from(rings.flatMap(({ points }) => points.map(([, y]) => y))),
    left: Int32Array.from(rings, ({ area }, ring) => (isLeft[ring] ? area : OUTSIDE)),
    right: Int32Array.from(rings, ({ area }, ring) => (isLeft[ring] ? OUTSIDE : area)),
    groups: new Uint32Array(shapes.length),
  };
}

function toGrid(ring: Ring): readonly (readonly [x: number, y: number])[] {
  const steps = 2 ** GRID_BITS;
  return ring.map(([longitude, latitude]) => [
    Math.round(mercatorX(longitude) * steps),
    Math.round(mercatorY(latitude) * steps),
  ]);
}
