import { type Borders, OUTSIDE } from '../../domain/borders.js';

/** Arcs that are looked at in one go: less than a millisecond of work. */
const AT_A_TIME = 1000;

/** A part of a ring: an arc, and whether it is walked from its last point to its first. */
export interface RingPart {
  readonly arc: number;
  readonly isReversed: boolean;
}

/**
 * The rings around some areas taken together, with these always on the left hand: borders between two of them are left
 * out. Filled by the usual rule for paths, enclaves stay open. Found in slices of work.
 * @param isIn Whether an area is one of them.
 */
export function* ringsAround(
  borders: Borders,
  isIn: (area: number) => boolean,
): Generator<undefined, readonly (readonly RingPart[])[]> {
  const starting = yield* partsByStart(borders, isIn);
  const rings: RingPart[][] = [];
  let walked = 0;
  for (const [start, parts] of starting) {
    for (let part = parts.pop(); part; part = parts.pop()) {
      const ring: RingPart[] = [];
      for (
        let next: RingPart | undefined = part;
        next;
        next = next && nextAfter(next, start, borders, starting)
      ) {
        ring.push(next);
        walked += 1;
        if (walked % AT_A_TIME === 0) yield;
      }
      rings.push(ring);
    }
  }
  return rings;
}

type ByStart = Map<string, RingPart[]>;

function* partsByStart(borders: Borders, isIn: (area: number) => boolean): Generator<undefined, ByStart> {
  const starting: ByStart = new Map();
  const { left, right } = borders;
  const has = (area: number) => area !== OUTSIDE && isIn(area);
  for (let arc = 0; arc < left.length; arc++) {
    if (arc % AT_A_TIME === 0) yield;
    const [isLeft, isRight] = [has(left[arc] as number), has(right[arc] as number)];
    if (isLeft === isRight) continue;
    const part = { arc, isReversed: isRight };
    const start = endOf({ arc, isReversed: !isRight }, borders);
    const others = starting.get(start);
    if (others) others.push(part);
    else starting.set(start, [part]);
  }
  return starting;
}

/** What goes on where a part ends; nothing where the ring is round. */
function nextAfter(part: RingPart, start: string, borders: Borders, starting: ByStart): RingPart | undefined {
  const end = endOf(part, borders);
  return end === start ? undefined : starting.get(end)?.pop();
}

/** Where a part ends, as a word. */
function endOf({ arc, isReversed }: RingPart, { starts, x, y }: Borders): string {
  const point = isReversed ? (starts[arc] as number) : (starts[arc + 1] as number) - 1;
  return `${x[point]} ${y[point]}`;
}
