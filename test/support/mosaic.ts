import { type Borders, OUTSIDE } from '../../src/domain/borders.js';

type Point = readonly [x: number, y: number];

/** A part of an area without holes: corners in the order of a walk with the area on the left hand. */
export interface Patch {
  readonly area: number;
  readonly corners: readonly Point[];
}

/** Random numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Counterclockwise corners of a rectangle. */
export function rectangle(west: number, north: number, east: number, south: number): readonly Point[] {
  return [
    [west, north],
    [west, south],
    [east, south],
    [east, north],
  ];
}

/**
 * A mosaic of crooked tiles that fit together, each given to an area by chance: areas of many parts, with holes,
 * enclaves, islands and lakes.
 * @param size Tiles in a row, and rows.
 * @param step Width of a tile.
 */
export function aMosaic(
  seed: number,
  { size, step, areas }: { size: number; step: number; areas: number },
): Patch[] {
  const random = randomFrom(seed);
  const corner = () => Math.floor((random() - 0.5) * step * 0.9);
  const lattice = Array.from({ length: size + 1 }, (_, row) =>
    Array.from(
      { length: size + 1 },
      (_, column): Point => [(column + 1) * step + corner(), (row + 1) * step + corner()],
    ),
  );
  const at = (column: number, row: number): Point => lattice[row]?.[column] ?? [0, 0];
  return Array.from({ length: size * size }, (_, tile) => {
    const [column, row] = [tile % size, Math.floor(tile / size)];
    const corners = [at(column, row), at(column, row + 1), at(column + 1, row + 1), at(column + 1, row)];
    return { area: Math.floor(random() * (areas + 1)) - 1, corners };
  }).filter(({ area }) => area !== OUTSIDE);
}

/** The borders of patches, every side of a patch as an arc of its own. */
export function bordersOf(patches: readonly Patch[], changes: Partial<Borders> = {}): Borders {
  const sides = new Map<string, { from: Point; to: Point; left: number; right: number }>();
  let overlap = 0;
  for (const { area, corners } of patches) {
    corners.forEach((from, index) => {
      const to = corners[(index + 1) % corners.length] ?? from;
      const known = sides.get([to, from].join());
      if (known && known.right === OUTSIDE) known.right = area;
      else
        sides.set(sides.has([from, to].join()) ? `${overlap++}` : [from, to].join(), {
          from,
          to,
          left: area,
          right: OUTSIDE,
        });
    });
  }
  const arcs = [...sides.values()].filter(({ left, right }) => left !== right);
  const areas = Math.max(-1, ...patches.map(({ area }) => area)) + 1;
  return {
    edition: '2021',
    level: 'buurt',
    areas,
    gridBits: 10,
    starts: Uint32Array.from({ length: arcs.length + 1 }, (_, arc) => 2 * arc),
    x: Int32Array.from(arcs.flatMap(({ from, to }) => [from[0], to[0]])),
    y: Int32Array.from(arcs.flatMap(({ from, to }) => [from[1], to[1]])),
    left: Int32Array.from(arcs, ({ left }) => left),
    right: Int32Array.from(arcs, ({ right }) => right),
    groups: new Uint32Array(areas),
    ...changes,
  };
}

/** The areas at a point, found the slow way: by looking into every patch. */
export function areasAt(patches: readonly Patch[], x: number, y: number): readonly number[] {
  return patches.filter(({ corners }) => isInside(corners, x, y)).map(({ area }) => area);
}

function isInside(corners: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  corners.forEach(([fromX, fromY], index) => {
    const [toX, toY] = corners[(index + 1) % corners.length] ?? [fromX, fromY];
    const isCrossed = fromY < y !== toY < y;
    if (isCrossed && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) inside = !inside;
  });
  return inside;
}
