import type { Position } from 'geojson';
import type { Border } from './mosaic.js';

/** Outer ring and holes. */
type PolygonRings = Position[][];

/** A run of a border in the direction that keeps its area on the left. */
interface Run {
  readonly to: number;
  readonly line: readonly Position[];
}

/**
 * Draws areas made of cells; two areas that touch share their line exactly.
 * @param areaOf Number of the area a cell belongs to, or `undefined` for water.
 * @returns The polygons of every area, by its number.
 */
export function drawOutlines(
  borders: readonly Border[],
  areaOf: (cell: number) => number | undefined,
): ReadonlyMap<number, readonly PolygonRings[]> {
  const runs = new Map<number, Map<number, Run>>();
  const add = (area: number | undefined, from: number, run: Run) => {
    if (area === undefined) return;
    const own = runs.get(area) ?? new Map<number, Run>();
    runs.set(area, own.set(from, run));
  };
  for (const { from, to, left, right, line, end } of borders) {
    const [leftArea, rightArea] = [areaOf(left), areaOf(right)];
    if (leftArea === rightArea) continue;
    const points = line.map(([x, y]) => [x, y]);
    add(leftArea, from, { to, line: points });
    add(rightArea, to, { to: from, line: [[...end], ...points.slice(1).reverse()] });
  }
  return new Map([...runs].map(([area, own]) => [area, toPolygons(traceRings(own))]));
}

function traceRings(runs: Map<number, Run>): Position[][] {
  const rings: Position[][] = [];
  for (const [start] of runs) {
    const ring: Position[] = [];
    let at = start;
    for (let run = runs.get(at); run; run = runs.get(at)) {
      runs.delete(at);
      ring.push(...run.line);
      at = run.to;
    }
    const [first] = ring;
    if (first) rings.push([...withoutRepeats(ring), first]);
  }
  return rings.filter((ring) => ring.length > 3);
}

function withoutRepeats(ring: readonly Position[]): Position[] {
  return ring.filter((point, index) => {
    const next = ring[(index + 1) % ring.length] ?? point;
    return point[0] !== next[0] || point[1] !== next[1];
  });
}

/** Outer rings run counterclockwise, holes clockwise; a hole goes to the outer ring around it. */
function toPolygons(rings: readonly Position[][]): readonly PolygonRings[] {
  const outer = rings.filter((ring) => signedArea(ring) > 0).map((ring) => [ring]);
  for (const hole of rings.filter((ring) => signedArea(ring) < 0)) {
    const around = outer.find(([ring = []]) => contains(ring, hole[0] ?? []));
    around?.push(hole);
  }
  return outer;
}

function signedArea(ring: readonly Position[]): number {
  let double = 0;
  ring.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[index + 1] ?? ring[0] ?? [];
    double += x * nextY - nextX * y;
  });
  return double / 2;
}

function contains(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  let inside = false;
  ring.forEach(([fromX = 0, fromY = 0], index) => {
    const [toX = 0, toY = 0] = ring[index + 1] ?? ring[0] ?? [];
    if (fromY > y !== toY > y && x < fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY)) inside = !inside;
  });
  return inside;
}
