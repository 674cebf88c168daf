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

/** The ends of arcs around an area, with how they add up. */
type Ends = Map<string, LooseEnd>;

/**
 * Where the arcs around areas do not meet.
 * @param isOpen By area: whether its arcs may not meet; the others are not looked at.
 * @param gridBits The grid of the ends.
 */
export function looseEnds(
  choices: readonly ArcChoice[],
  isOpen: Uint8Array,
  gridBits: number,
): ReadonlyMap<number, readonly LooseEnd[]> {
  const ends = new Map<number, Ends>();
  for (const choice of choices) collect(choice, isOpen, gridBits, ends);
  return new Map(
    [...ends].map(([area, ofArea]) => [area, [...ofArea.values()].filter(({ surplus }) => surplus !== 0)]),
  );
}

function collect(
  { borders, arcs }: ArcChoice,
  isOpen: Uint8Array,
  gridBits: number,
  ends: Map<number, Ends>,
) {
  const { starts, x, y, left, right } = borders;
  const scale = 2 ** (gridBits - borders.gridBits);
  const note = (area: number, point: number, surplus: number) => {
    const ofArea = ends.get(area) ?? new Map<string, LooseEnd>();
    ends.set(area, ofArea);
    addEnd(ofArea, (x[point] as number) * scale, (y[point] as number) * scale, surplus);
  };
  for (const arc of arcs) {
    const [first, last] = [starts[arc] as number, (starts[arc + 1] as number) - 1];
    const [one, other] = [left[arc] as number, right[arc] as number];
    // Nothing is open at the place of OUTSIDE.
    if (isOpen[one]) {
      note(one, first, -1);
      note(one, last, 1);
    }
    if (isOpen[other]) {
      note(other, last, -1);
      note(other, first, 1);
    }
  }
}

function addEnd(ends: Ends, x: number, y: number, surplus: number): void {
  const key = `${x},${y}`;
  const end = ends.get(key);
  if (end) end.surplus += surplus;
  else ends.set(key, { x, y, surplus });
}
