import { Delaunay } from 'd3-delaunay';
import type { Point } from './coast.js';
import type { Core } from './cores.js';
import { fractalLine, toMetres } from './fractal.js';

/** A border between two cells: the cell on either side and the line, without its end. */
export interface Border {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly line: readonly Point[];
  /** The corner where the line ends and the next one starts. */
  readonly end: Point;
}

/** A land divided into cells whose neighbours share their border to the last bend. */
export interface Mosaic {
  /** One cell per core, in the same order; water is every number behind them. */
  readonly cores: readonly Core[];
  readonly borders: readonly Border[];
}

const SMOOTHING_ROUNDS = 2;
const SMOOTHING = 0.55;

/**
 * Divides land and water into cells.
 * @param bend Largest distance between two bends of a border, in metres.
 */
export function makeMosaic(
  seed: string,
  cores: readonly Core[],
  water: readonly Point[],
  bend: number,
): Mosaic {
  let land = cores;
  for (let round = 0; round < SMOOTHING_ROUNDS; round++) land = smooth(land, water);
  const places = [...land.map(({ place }) => place), ...water];
  const delaunay = Delaunay.from(places.map((place) => [...place]));
  return { cores: land, borders: bordersOf(seed, delaunay, places, land.length, bend) };
}

/** Moves every core towards the middle of its cell, which takes away needles and slivers. */
function smooth(cores: readonly Core[], water: readonly Point[]): readonly Core[] {
  const places = [...cores.map(({ place }) => place), ...water];
  const delaunay = Delaunay.from(places.map((place) => [...place]));
  const voronoi = delaunay.voronoi(boxAround(places));
  return cores.map(({ place, owner }, index) => {
    const [x, y] = middleOf(voronoi.cellPolygon(index) ?? [], place);
    return {
      place: [place[0] + SMOOTHING * (x - place[0]), place[1] + SMOOTHING * (y - place[1])],
      owner,
    };
  });
}

function boxAround(places: readonly Point[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of places) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

function middleOf(corners: readonly Delaunay.Point[], fallback: Point): Point {
  let area = 0;
  let middle: Point = [0, 0];
  for (let index = 1; index < corners.length; index++) {
    const [fromX, fromY] = relative(corners[index - 1], fallback);
    const [toX, toY] = relative(corners[index], fallback);
    const cross = fromX * toY - toX * fromY;
    area += cross;
    middle = [middle[0] + (fromX + toX) * cross, middle[1] + (fromY + toY) * cross];
  }
  return area === 0 ? fallback : [fallback[0] + middle[0] / (3 * area), fallback[1] + middle[1] / (3 * area)];
}

function relative(corner: Delaunay.Point | undefined, origin: Point): Point {
  return corner ? [corner[0] - origin[0], corner[1] - origin[1]] : [0, 0];
}

function bordersOf(
  seed: string,
  delaunay: Delaunay<Delaunay.Point>,
  places: readonly Point[],
  landCount: number,
  bend: number,
): readonly Border[] {
  const { halfedges, triangles } = delaunay;
  const corners = cornersOf(delaunay, places);
  const borders: Border[] = [];
  halfedges.forEach((twin, edge) => {
    if (twin < edge) return;
    const one = triangles[edge] ?? 0;
    const other = triangles[edge % 3 === 2 ? edge - 2 : edge + 1] ?? 0;
    if (one >= landCount && other >= landCount) return;
    const [from, to] = [Math.floor(edge / 3), Math.floor(twin / 3)];
    const ends = [corners[from], corners[to], places[one], places[other]] as const;
    const isLeft = turnsLeft(ends[0], ends[1], ends[2]);
    const [left, right] = isLeft ? [one, other] : [other, one];
    const line = fractalLine(`${seed}/${from}/${to}`, ends, bend);
    borders.push({ from, to, left, right, line, end: toMetres(ends[1]) });
  });
  return borders;
}

/** Where three cells meet, one place per triangle of middles. */
function cornersOf({ triangles }: Delaunay<Delaunay.Point>, places: readonly Point[]): readonly Point[] {
  return Array.from({ length: triangles.length / 3 }, (_, triangle) =>
    centreOf(
      places[triangles[3 * triangle] ?? 0] ?? [0, 0],
      places[triangles[3 * triangle + 1] ?? 0] ?? [0, 0],
      places[triangles[3 * triangle + 2] ?? 0] ?? [0, 0],
    ),
  );
}

/** Middle of the circle through three places. */
function centreOf(a: Point, b: Point, c: Point): Point {
  const [bx, by] = relative([...b], a);
  const [cx, cy] = relative([...c], a);
  const double = 2 * (bx * cy - by * cx) || 1;
  const square = bx * bx + by * by;
  const other = cx * cx + cy * cy;
  return [a[0] + (cy * square - by * other) / double, a[1] + (bx * other - cx * square) / double];
}

function turnsLeft(from: Point = [0, 0], to: Point = [0, 0], place: Point = [0, 0]): boolean {
  return (to[0] - from[0]) * (place[1] - from[1]) - (to[1] - from[1]) * (place[0] - from[0]) > 0;
}
