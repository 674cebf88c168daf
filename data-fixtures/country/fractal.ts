import type { Point } from './coast.js';
import { Random } from './random.js';

/** Two ends of a border and the middles of the cells on either side. */
export type BorderEnds = readonly [
  from: Point | undefined,
  to: Point | undefined,
  one: Point | undefined,
  other: Point | undefined,
];

/** How far a bend lies aside, as a part of the line it is on: more makes needles. */
const SWING = 0.34;
const DEEPEST = 6;
/** A border longer than this has bends of its own, also where the other borders are as short. */
const STRAIGHT_METRES = 70;
const SHORTEST_BENDS = 3;

/**
 * A ragged line between two ends, in whole metres and without its end. It stays between the middles of both cells, so
 * that two borders of a cell cannot cross.
 * @param bend Largest distance between two bends, in metres.
 */
export function fractalLine(
  seed: string,
  [from = [0, 0], to = from, one = from, other = from]: BorderEnds,
  bend: number,
): readonly Point[] {
  const random = new Random(seed);
  const line: Point[] = [];
  const longest = Math.min(bend, Math.max(STRAIGHT_METRES, distance(from, to) / SHORTEST_BENDS));
  const divide = (start: Point, end: Point, left: Point, right: Point, depth: number): void => {
    if (depth >= DEEPEST || distance(start, end) <= longest) {
      line.push(toMetres(start));
      return;
    }
    const swing = random.between(-SWING, SWING);
    const side = swing < 0 ? left : right;
    const straight = between(start, end, random.between(0.4, 0.6));
    const room = Math.min(1, distance(start, end) / distance(straight, side));
    const middle = between(straight, side, Math.abs(swing) * room);
    divide(start, middle, between(start, left, 0.5), between(start, right, 0.5), depth + 1);
    divide(middle, end, between(end, left, 0.5), between(end, right, 0.5), depth + 1);
  };
  divide(from, to, one, other, 0);
  return line;
}

function between(from: Point, to: Point, fraction: number): Point {
  return [from[0] + (to[0] - from[0]) * fraction, from[1] + (to[1] - from[1]) * fraction];
}

function distance(from: Point, to: Point): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}

/** A place in whole metres: the same place for both neighbours. */
export function toMetres([x, y]: Point = [0, 0]): Point {
  return [Math.round(x), Math.round(y)];
}
