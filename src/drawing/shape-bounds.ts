import type { AreaShape, Position } from '../domain/outlines.js';

/** South-west and north-east corners. */
export type Bounds = readonly [southWest: Position, northEast: Position];

/** The smallest box around all shapes; `undefined` when there are none. */
export function boundsOf(shapes: readonly AreaShape[]): Bounds | undefined {
  let [west, south, east, north] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -Infinity, -Infinity];
  for (const [outer = []] of shapes.flatMap(({ polygons }) => polygons)) {
    for (const [longitude, latitude] of outer) {
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
  }
  if (west > east) return undefined;
  return [
    [west, south],
    [east, north],
  ];
}
