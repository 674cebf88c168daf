import type { AreaShape, Ring } from '../../domain/outlines.js';
import { mercatorX, mercatorY } from '../../domain/web-mercator.js';

/** A point in whole steps of the grid. */
export type GridPoint = readonly [x: number, y: number];

/** Points of a closed line; the first does not come back at the end. */
export type GridRing = readonly GridPoint[];

/**
 * The rings of a shape on a grid that is two to the power of `gridBits` steps wide, turned so that the area lies on the
 * left hand of who walks along them. A ring that shrinks to a line or a point is left out.
 */
export function ringsOnGrid(
  { polygons }: Pick<AreaShape, 'polygons'>,
  gridBits: number,
): readonly GridRing[] {
  const steps = 2 ** gridBits;
  return polygons.flatMap((rings) =>
    rings.flatMap((ring, index) => {
      const points = pointsOnGrid(ring, steps);
      const turn = clockwiseSurface(points);
      if (turn === 0) return [];
      const isHole = index > 0;
      return [turn > 0 === isHole ? points : points.reverse()];
    }),
  );
}

function pointsOnGrid(ring: Ring, steps: number): GridPoint[] {
  const points: GridPoint[] = [];
  for (const [longitude, latitude] of ring) {
    const point = [
      Math.round(mercatorX(longitude) * steps),
      Math.round(mercatorY(latitude) * steps),
    ] as const;
    if (!isSame(point, points.at(-1))) points.push(point);
  }
  if (points.length > 1 && isSame(points[0] as GridPoint, points.at(-1))) points.pop();
  return points;
}

function isSame(point: GridPoint, other: GridPoint | undefined): boolean {
  return point[0] === other?.[0] && point[1] === other[1];
}

/** Twice the surface in square steps; negative for a ring that runs counterclockwise on the map. */
function clockwiseSurface(points: readonly GridPoint[]): number {
  let surface = 0;
  let [x, y] = points.at(-1) ?? [0, 0];
  for (const [nextX, nextY] of points) {
    surface += x * nextY - nextX * y;
    [x, y] = [nextX, nextY];
  }
  return surface;
}
