import type { AreaList } from '../../../src/domain/area-list.js';
import type { Position, Ring } from '../../../src/domain/outlines.js';
import { latitudeAt, longitudeAt } from '../../../src/domain/web-mercator.js';
import type { CodedShape } from '../../../src/importer/borders/read-shapes.js';

/** Steps of the grid that the shapes below are given in. */
export const GRID_BITS = 10;

/** A place on the grid in longitude and latitude. */
export function positionOf(x: number, y: number): Position {
  return [longitudeAt(x / 2 ** GRID_BITS), latitudeAt(y / 2 ** GRID_BITS)];
}

/** A closed ring through places on the grid. */
export function ringThrough(...points: readonly (readonly [x: number, y: number])[]): Ring {
  return [...points, ...points.slice(0, 1)].map(([x, y]) => positionOf(x, y));
}

/** The ring of a rectangle. */
export function box(west: number, north: number, east: number, south: number): Ring {
  return ringThrough([west, north], [east, north], [east, south], [west, south]);
}

/** A shape of one polygon: its outer ring and its holes. */
export function shape(code: string, ...rings: readonly Ring[]): CodedShape {
  return { code, polygons: [rings] };
}

/** The list of areas with the given codes. */
export function listOf(...codes: readonly string[]): AreaList {
  return { edition: '2021', level: 'buurt', codes, names: codes };
}
