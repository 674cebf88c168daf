import { OUTSIDE } from '../../domain/borders.js';
import type { ArcChoice } from './join-arcs.js';

/** A point in whole steps of a grid. */
export interface GridPoint {
  readonly x: number;
  readonly y: number;
}

/** A point where a walk round an area comes in more often than it goes on, or, below zero, the other way round. */
export interface LooseEnd extends GridPoint {
  surplus: number;
}

/** Arcs that were taken away, and those that came in their place. */
export interface Change {
  readonly away: ArcChoice;
  readonly come: readonly ArcChoice[];
}

/** The ends of arcs around an area, with how they add up. */
type Ends = Map<string, LooseEnd>;

/**
 * Where the arcs around areas no longer meet after a change, by area.
 * @param isNew By area: whether all its arcs came anew, so that they meet.
 * @param gridBits The grid of the ends.
 */
export function looseEnds(
  { away, come }: Change,
  isNew: Uint32Array,
  gridBits: number,
): ReadonlyMap<number, readonly LooseEnd[]> {
  const ends = new Map<number, Ends>();
  collect(away, -1, isNew, gridBits, ends);
  for (const choice of come) collect(choice, 1, isNew, gridBits, ends);
  return new Map(
    [...ends].map(([area, ofArea]) => [area, [...ofArea.values()].filter(({ surplus }) => surplus !== 0)]),
  );
}

function collect(
  { borders, arcs }: ArcChoice,
  sign: number,
  isNew: Uint32Array,
  gridBits: number,
  ends: Map<number, Ends>,
): void {
  const { starts, x, y, left, right } = borders;
  const scale = 2 ** (gridBits - borders.gridBits);
  const note = (area: number, from: number, to: number) => {
    if (area === OUTSIDE || isNew[area]) return;
    const ofArea = ends.get(area) ?? new Map<string, LooseEnd>();
    ends.set(area, ofArea);
    addEnd(ofArea, (x[from] as number) * scale, (y[from] as number) * scale, -sign);
    addEnd(ofArea, (x[to] as number) * scale, (y[to] as number) * scale, sign);
  };
  for (const arc of arcs) {
    const first = starts[arc] as number;
    const last = (starts[arc + 1] as number) - 1;
    note(left[arc] as number, first, last);
    note(right[arc] as number, last, first);
  }
}

function addEnd(ends: Ends, x: number, y: number, surplus: number): void {
  const key = `${x},${y}`;
  const end = ends.get(key);
  if (end) end.surplus += surplus;
  else ends.set(key, { x, y, surplus });
}
