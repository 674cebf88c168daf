import { type Borders, OUTSIDE } from '../../domain/borders.js';
import { finestGrid } from './join-arcs.js';
import { type Change, type GridPoint, type LooseEnd, looseEnds } from './loose-ends.js';

/** A straight piece of border that is missing, with the areas on either hand. */
interface Mend {
  readonly from: GridPoint;
  readonly to: GridPoint;
  readonly left: number;
  right: number;
}

/**
 * What is missing to close areas after a change: where the arcs around one no longer meet, a straight line from the end
 * of the one to the start of the nearest other. Where two areas miss the same piece, it is the border between them.
 * @param isNew By area: whether all its arcs came anew, so that they meet.
 */
export function mendsOf(change: Change, isNew: Uint32Array): Borders {
  const gridBits = finestGrid([change.away, ...change.come]);
  const mends = new Map<string, Mend>();
  for (const [area, ends] of looseEnds(change, isNew, gridBits)) {
    for (const [from, to] of pairUp(ends)) {
      const opposite = mends.get(keyOf(to, from));
      if (opposite?.right === OUTSIDE) opposite.right = area;
      else mends.set(keyOf(from, to), { from, to, left: area, right: OUTSIDE });
    }
  }
  return bordersOf([...mends.values()], { ...change.away.borders, gridBits });
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
