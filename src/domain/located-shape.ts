import type { AreaShape, Position, Ring } from './outlines.js';

/** Where somebody is, as far as a device knows. */
export interface Place {
  readonly position: Position;
  /** The true position is hardly ever further away, in metres. */
  readonly accuracy: number;
}

const METRES_PER_DEGREE = 111_320;
const RADIANS = Math.PI / 180;

/** Directions in which the edge of what a device is sure of is looked at: on a circle, from the north. */
const DIRECTIONS = [0, 45, 90, 135, 180, 225, 270, 315] as const;

/** The shape that a position lies in, if any. */
export function shapeAt(shapes: readonly AreaShape[], position: Position): AreaShape | undefined {
  return shapes.find((shape) => isWithin(shape, position));
}

/** The shape that the whole of a place lies in, as far as the device is sure of it. */
export function shapeAround(shapes: readonly AreaShape[], place: Place): AreaShape | undefined {
  const shape = shapeAt(shapes, place.position);
  return shape && edgeOf(place).every((position) => isWithin(shape, position)) ? shape : undefined;
}

/** Whether a position lies in a shape, and not in one of its holes. */
export function isWithin({ polygons }: AreaShape, position: Position): boolean {
  return polygons.some((rings) => rings.filter((ring) => isInRing(ring, position)).length % 2 === 1);
}

function edgeOf({ position: [longitude, latitude], accuracy }: Place): readonly Position[] {
  const north = accuracy / METRES_PER_DEGREE;
  const east = north / Math.cos(latitude * RADIANS);
  return DIRECTIONS.map((direction) => [
    longitude + east * Math.sin(direction * RADIANS),
    latitude + north * Math.cos(direction * RADIANS),
  ]);
}

/** Counts how often a line to the east leaves the ring: an odd number of times from within. */
function isInRing(ring: Ring, [longitude, latitude]: Position): boolean {
  let isInside = false;
  for (let point = 1; point < ring.length; point++) {
    const [fromX, fromY] = ring[point - 1] as Position;
    const [toX, toY] = ring[point] as Position;
    if (fromY > latitude === toY > latitude) continue;
    const crossing = fromX + ((latitude - fromY) / (toY - fromY)) * (toX - fromX);
    if (crossing > longitude) isInside = !isInside;
  }
  return isInside;
}
