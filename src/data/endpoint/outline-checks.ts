import type { OutlinesFile } from './outlines-file.js';
import type { Fail } from './parts.js';

const EAST = 180;
const NORTH = 90;

/** Refuses an arc that is no line, and one that leads out of the world, where no map can follow. */
export function refuseBrokenArcs({ arcs, transform }: OutlinesFile, fail: Fail): void {
  const { scale, translate } = transform;
  arcs.forEach((arc, index) => {
    if (!Array.isArray(arc) || arc.length < 2) fail(`arcs.${index}`, 'expected two points or more');
    let [x, y] = [0, 0];
    arc.forEach((point: readonly [number, number], place) => {
      if (!isGridPoint(point)) fail(`arcs.${index}.${place}`, 'expected two whole numbers');
      x += point[0];
      y += point[1];
      const isInWorld =
        Math.abs(x * scale[0] + translate[0]) <= EAST && Math.abs(y * scale[1] + translate[1]) <= NORTH;
      if (!isInWorld) fail(`arcs.${index}.${place}`, 'expected a point in the world');
    });
  });
}

function isGridPoint(point: unknown): boolean {
  return Array.isArray(point) && point.length === 2 && point.every(Number.isInteger);
}

/** Refuses a shape that is not made of rings, and a ring that is not made of arcs that are there. */
export function refuseBrokenGeometries({ objects, arcs }: OutlinesFile, fail: Fail): void {
  for (const [level, collection] of Object.entries(objects)) {
    collection?.geometries.forEach((geometry, index) => {
      const path = `objects.${level}.geometries.${index}.arcs`;
      const polygons: unknown = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
      for (const rings of itemsOf(polygons, 'a polygon or more', path, fail)) {
        for (const ring of itemsOf(rings, 'a ring or more', path, fail)) {
          for (const reference of itemsOf(ring, 'an arc or more', path, fail)) {
            if (!isArc(reference, arcs.length))
              fail(path, `expected one of ${arcs.length} arcs, found ${String(reference)}`);
          }
        }
      }
    });
  }
}

function itemsOf(list: unknown, expected: string, path: string, fail: Fail): readonly unknown[] {
  if (Array.isArray(list) && list.length > 0) return list;
  return fail(path, `expected ${expected}, found none`);
}

/** Whether it is the number of an arc, or of one to walk backwards. */
function isArc(reference: unknown, count: number): boolean {
  if (!Number.isInteger(reference)) return false;
  const number = reference as number;
  return number < 0 ? -number <= count : number < count;
}
