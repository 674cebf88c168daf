import { type Borders, OUTSIDE } from '../../domain/borders.js';
import { type ArcChoice, finestGrid } from './join-arcs.js';
import { type GridPoint, type LooseEnd, looseEnds } from './loose-ends.js';

/** A straight piece of border that is missing, with the areas on either hand. */
interface Mend {
  readonly from: GridPoint;
  readonly to: GridPoint;
  readonly left: number;
  right: number;
}

/**
 * What is missing to close areas: where the arcs around one do not meet, a straight line from the end of the one to the
 * start of the nearest other. Where two areas miss the same piece, it is the border between them.
 * @param choices The arcs there are; the first are of borders that know all areas.
 * @param isOpen By area: whether its arcs may not meet.
 */
export function mendsOf(choices: readonly [ArcChoice, ...ArcChoice[]], isOpen: Uint8Array): Borders {
  const gridBits = finestGrid(choices);
  const mends = new Map<string, Mend>();
  for (const [area, ends] of looseEnds(choices, isOpen, gridBits)) {
    for (const [from, to] of pairUp(ends)) {
      const opposite = mends.get(keyOf(to, from));
      if (opposite?.right === OUTSIDE) opposite.right = area;
      else mends.set(keyOf(from, to), { from, to, left: area, right: OUTSIDE });
    }
  }
  return bordersOf([...mends.values()], { ...choices[0].borders, gridBits });
}

function keyOf(from: GridPoint, to: GridPoint): string {
  return `${from.x},${from.y} ${to.x},${to.y}`;
}

/** Pairs every end with a start, the nearest first. */
function pairUp(ends: readonly LooseEnd[]): readonly (readonly [from: GridPoint, to: GridPoint])[] {
  const [arrivals, departures] = [repeated(ends, 1), repeated(ends, -1)];
  const pairs = arrivals.flatMap((from) =>
    departures.map((to) => ({ from, to, distance: Math.hypot(to.x - from.x, to.y - from.y) })),
  );
  pairs.sort((one, other) => one.distance - other.distance);
  const paired = new Set<GridPoint>();
  return pairs.flatMap(({ from, to }) => {
    if (paired.has(from) || paired.has(to)) return [];
    paired.add(from).add(to);
    return [[from, to] as const];
  });
}

/** The ends of one kind, one as often as it is loose. */
function repeated(ends: readonly LooseEnd[], sign: number): readonly GridPoint[] {
  return ends.flatMap(({ x, y, surplus }) =>
    Array.from({ length: Math.max(0, sign * surplus) }, () => ({ x, y })),
  );
}

function bordersOf(mends: readonly Mend[], base: Borders): Borders {
  return {
    ...base,
    starts: Uint32Array.from({ length: mends.length + 1 }, (_, mend) => 2 * mend),
    x: Int32Array.from(mends.flatMap(({ from, to }) => [from.x, to.x])),
    y: Int32Array.from(mends.flatMap(({ from, to }) => [from.y, to.y])),
    left: Int32Array.from(mends, ({ left }) => left),
    right: Int32Array.from(mends, ({ right }) => right),
  };
}
