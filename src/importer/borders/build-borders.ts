import { gemeenteOf } from '../../domain/area.js';
import type { AreaList } from '../../domain/area-list.js';
import type { Borders } from '../../domain/borders.js';
import type { AreaShape } from '../../domain/outlines.js';
import { BorderSegments } from './border-segments.js';
import { ringsOnGrid } from './grid.js';
import { type Arc, joinSegments } from './join-segments.js';
import { orderArcs } from './order-arcs.js';

/** Steps over the world for an overview of the country: some 23 metres in the Netherlands, a quarter pixel at zoom 10. */
export const OVERVIEW_GRID_BITS = 20;

/** Steps for full detail: some 1.5 metres in the Netherlands. */
export const DETAIL_GRID_BITS = 24;

/** Borders, and what did not fit in them. */
export interface BuiltBorders {
  readonly borders: Borders;
  /** Codes of areas that cannot be drawn: they have no shape, or one that shrank to nothing on the grid. */
  readonly areasWithoutOutline: readonly string[];
  /** Codes of shapes whose area is not in the list. */
  readonly shapesWithoutArea: readonly string[];
  /** How many pieces of border lie where an area overlaps another; 0 for shapes that fit together. */
  readonly overlaps: number;
}

/** Turns shapes into the borders between them. Lines that two shapes share must have the same points in both. */
export function buildBorders(
  shapes: Iterable<Pick<AreaShape, 'code' | 'polygons'>>,
  { edition, level, codes }: AreaList,
  gridBits: number,
): BuiltBorders {
  const places = new Map(codes.map((code, place) => [code, place]));
  const segments = new BorderSegments();
  const shapesWithoutArea: string[] = [];
  for (const shape of shapes) {
    const area = places.get(shape.code);
    if (area === undefined) shapesWithoutArea.push(shape.code);
    else for (const ring of ringsOnGrid(shape, gridBits)) segments.add(ring, area);
  }
  const arcs = orderArcs(joinSegments(segments.borders(), segments.points));
  const drawn = new Set(arcs.flatMap(({ left, right }) => [left, right]));
  return {
    borders: { edition, level, areas: codes.length, gridBits, ...columnsOf(arcs), groups: groupsOf(codes) },
    areasWithoutOutline: codes.filter((_, place) => !drawn.has(place)),
    shapesWithoutArea,
    overlaps: segments.overlaps,
  };
}

function columnsOf(arcs: readonly Arc[]): Pick<Borders, 'starts' | 'x' | 'y' | 'left' | 'right'> {
  const starts = new Uint32Array(arcs.length + 1);
  arcs.forEach(({ points }, arc) => {
    starts[arc + 1] = (starts[arc] ?? 0) + points.length;
  });
  const points = arcs.flatMap((arc) => arc.points);
  return {
    starts,
    x: Int32Array.from(points, ([x]) => x),
    y: Int32Array.from(points, ([, y]) => y),
    left: Int32Array.from(arcs, ({ left }) => left),
    right: Int32Array.from(arcs, ({ right }) => right),
  };
}

/** Numbers gemeenten in the order in which the list comes to them. Above that level every area is its own. */
function groupsOf(codes: readonly string[]): Uint32Array {
  const numbers = new Map<string, number>();
  return Uint32Array.from(codes, (code) => {
    const group = gemeenteOf(code) ?? code;
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}
