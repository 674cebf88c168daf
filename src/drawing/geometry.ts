import type { AreaShape, Position, Ring } from '../domain/outlines.js';

/**
 * A point inside a shape, for a label or a caret: half-way along the widest stretch of land at half the height of its
 * largest polygon. A centroid could lie in a bay, or in the enclave it surrounds.
 */
export function pointInside(shape: AreaShape): Position {
  const largest = shape.polygons.reduce((a, b) => (ringArea(b[0]) > ringArea(a[0]) ? b : a));
  const latitudes = (largest[0] ?? []).map(([, latitude]) => latitude);
  const height = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const crossings = largest.flatMap((ring) => crossingsAt(ring, height)).sort((a, b) => a - b);
  let [west, east] = [crossings[0] ?? 0, crossings[1] ?? 0];
  for (let index = 2; index + 1 < crossings.length; index += 2) {
    const [from = 0, to = 0] = crossings.slice(index, index + 2);
    if (to - from > east - west) [west, east] = [from, to];
  }
  return [(west + east) / 2, height];
}

function ringArea(ring: Ring = []): number {
  let twice = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x1, y1] = ring[index - 1] ?? [0, 0];
    const [x2, y2] = ring[index] ?? [0, 0];
    twice += x1 * y2 - x2 * y1;
  }
  return Math.abs(twice) / 2;
}

/** Longitudes where a ring crosses a latitude. */
function crossingsAt(ring: Ring, latitude: number): readonly number[] {
  return ring.flatMap(([x2, y2], index) => {
    const [x1, y1] = ring[index - 1] ?? [x2, y2];
    const isCrossed = y1 < latitude !== y2 < latitude;
    return isCrossed ? [x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1)] : [];
  });
}
