import type { Segment } from './border-segments.js';
import type { GridPoint } from './grid.js';

/** A line from junction to junction, or a closed one, with the area on either hand. */
export interface Arc {
  readonly points: readonly GridPoint[];
  readonly left: number;
  readonly right: number;
}

/** Joins segments into arcs that are as long as both areas stay the same. Points in the middle of a straight go. */
export function joinSegments(segments: Iterable<Segment>, points: readonly GridPoint[]): readonly Arc[] {
  const joiner = new Joiner(segments);
  return joiner.join().map(({ numbers, left, right }) => ({
    points: withoutStraights(numbers.map((number) => points[number] as GridPoint)),
    left,
    right,
  }));
}

/** The same arc walked the other way. */
export function reversed({ points, left, right }: Arc): Arc {
  return { points: points.toReversed(), left: right, right: left };
}

interface Line {
  readonly numbers: number[];
  readonly left: number;
  readonly right: number;
}

class Joiner {
  readonly #at = new Map<number, Segment[]>();
  readonly #left: Set<Segment>;

  constructor(segments: Iterable<Segment>) {
    this.#left = new Set(segments);
    for (const segment of this.#left) {
      for (const end of [segment.from, segment.to]) {
        const meeting = this.#at.get(end);
        if (meeting) meeting.push(segment);
        else this.#at.set(end, [segment]);
      }
    }
  }

  join(): readonly Line[] {
    const lines: Line[] = [];
    for (const [point, meeting] of this.#at) {
      if (!this.#isJunction(meeting, point)) continue;
      for (const segment of meeting) if (this.#left.has(segment)) lines.push(this.#walk(segment, point));
    }
    for (const segment of this.#left) lines.push(this.#walk(segment, segment.from));
    return lines;
  }

  /** Whether the border ends or changes here. */
  #isJunction(meeting: readonly Segment[], point: number): boolean {
    const [one, other] = meeting;
    if (!one || !other || meeting.length !== 2) return true;
    const [here, there] = [sidesFrom(one, point), sidesFrom(other, point)];
    return here.left !== there.right || here.right !== there.left;
  }

  #walk(first: Segment, start: number): Line {
    const { left, right } = sidesFrom(first, start);
    const numbers = [start];
    let point = start;
    for (let segment: Segment | undefined = first; segment; segment = this.#next(point)) {
      this.#left.delete(segment);
      point = segment.from === point ? segment.to : segment.from;
      numbers.push(point);
    }
    return { numbers, left, right };
  }

  #next(point: number): Segment | undefined {
    const meeting = this.#at.get(point) ?? [];
    if (this.#isJunction(meeting, point)) return undefined;
    return meeting.find((segment) => this.#left.has(segment));
  }
}

/** The areas on either hand of who sets out from a point along a segment. */
function sidesFrom({ from, left, right }: Segment, point: number): Pick<Segment, 'left' | 'right'> {
  return from === point ? { left, right } : { left: right, right: left };
}

function withoutStraights(points: readonly GridPoint[]): readonly GridPoint[] {
  const kept: GridPoint[] = [];
  points.forEach((point, index) => {
    const [before, after] = [kept.at(-1), points[index + 1]];
    if (!before || !after || !isStraightOn(before, point, after)) kept.push(point);
  });
  return kept;
}

function isStraightOn([x, y]: GridPoint, [middleX, middleY]: GridPoint, [endX, endY]: GridPoint): boolean {
  const [inX, inY, outX, outY] = [middleX - x, middleY - y, endX - middleX, endY - middleY];
  return inX * outY === inY * outX && inX * outX + inY * outY > 0;
}
