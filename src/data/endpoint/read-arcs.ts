import type { Borders } from '../../domain/borders.js';
import { type BorderStream, type BordersHeader, ENDS_AT_KNOWN, START } from './borders-layout.js';
import type { Fail } from './parts.js';

type Streams = Record<BorderStream, Uint32Array>;
type Points = Pick<Borders, 'starts' | 'x' | 'y'>;

const ENDS_OF_AN_ARC = 2;

/**
 * Puts the points of all arcs together from the parts of a borders file. All in one loop, without a call per point:
 * a page runs this once, before the browser has made its functions fast.
 * @param fail Called with the part that is wrong, and what was expected of it.
 */
export function readArcs(header: BordersHeader, streams: Streams, fail: Fail): Points {
  refuseWrongPoints(header, streams, fail);
  const { inner, joins, x: eastward, y: southward } = streams;
  const starts = new Uint32Array(header.arcs + 1);
  const xs = new Int32Array(header.points);
  const ys = new Int32Array(header.points);
  const junctions = new Junctions(streams, fail);
  const width = 2 ** header.gridBits;
  // Negative as soon as one position is, or one beyond the world's width.
  let beyond = 0;
  let [x, y, point, step] = [0, 0, 0, 0];
  for (let arc = 0; arc < header.arcs; arc++) {
    const join = joins[arc] as number;
    const endsAtKnown = join >= ENDS_AT_KNOWN;
    const origin = junctions.originOf(arc, endsAtKnown ? join - ENDS_AT_KNOWN : join, point);
    if (origin >= 0) {
      xs[point] = x = xs[origin] as number;
      ys[point] = y = ys[origin] as number;
      point++;
    }
    const steps = (inner[arc] as number) + (origin < 0 ? 1 : 0) + (endsAtKnown ? 0 : 1);
    for (const end = point + steps; point < end; point++, step++) {
      const east = eastward[step] as number;
      const south = southward[step] as number;
      // Zigzag unfolded.
      xs[point] = x += (east >>> 1) ^ -(east & 1);
      ys[point] = y += (south >>> 1) ^ -(south & 1);
      beyond |= x | y | (width - x) | (width - y);
    }
    if (endsAtKnown) {
      const end = junctions.lookBack(arc);
      xs[point] = x = xs[end] as number;
      ys[point] = y = ys[end] as number;
      point++;
    } else junctions.add(point - 1);
    starts[arc + 1] = point;
  }
  if (step !== eastward.length) fail('x', `expected ${step} steps, found ${eastward.length}`);
  junctions.refuseUnused();
  if (beyond < 0) refuseOutsideWorld({ x: xs, y: ys }, width, fail);
  return { starts, x: xs, y: ys };
}

/** The junctions that arcs have passed, and the references to them. */
class Junctions {
  readonly #references: Uint32Array;
  readonly #fail: Fail;
  /** For every junction so far, the place of a point that lies on it. */
  readonly #places: Uint32Array;
  #count = 0;
  #used = 0;

  constructor({ joins, junctions }: Streams, fail: Fail) {
    this.#references = junctions;
    this.#fail = fail;
    this.#places = new Uint32Array(joins.length * ENDS_OF_AN_ARC);
  }

  /** Place of the point where an arc starts; −1 if it starts at a new one, which will be at `place`. */
  originOf(arc: number, start: number, place: number): number {
    if (start === START.atNew) {
      this.add(place);
      return -1;
    }
    if (start === START.atKnown) return this.lookBack(arc);
    if (start === START.atLastEnd && arc > 0) return place - 1;
    return this.#fail(`joins.${arc}`, `expected a start that is known and possible, found ${start}`);
  }

  /** Adds a junction at the place of a point. */
  add(place: number): void {
    this.#places[this.#count++] = place;
  }

  /** Place of the junction that an arc refers to next. */
  lookBack(arc: number): number {
    const ago = this.#references[this.#used++];
    if (ago !== undefined && ago < this.#count) return this.#places[this.#count - 1 - ago] as number;
    return this.#fail('junctions', `expected less than ${this.#count} for arc ${arc}, found ${ago}`);
  }

  /** Fails when the file has more references than arcs asked for. */
  refuseUnused(): void {
    const { length } = this.#references;
    if (this.#used !== length) this.#fail('junctions', `expected ${this.#used} references, found ${length}`);
  }
}

/** Before any room is made for them: a wrong count may be a very large one. */
function refuseWrongPoints({ points, arcs }: BordersHeader, { inner, x }: Streams, fail: Fail): void {
  let total = ENDS_OF_AN_ARC * arcs;
  for (const between of inner) total += between;
  if (points !== total) fail('points', `expected ${total}, found ${points}`);
  const most = x.length + ENDS_OF_AN_ARC * arcs;
  if (total > most) fail('inner', `expected at most ${most} points, found ${total}`);
}

/** Names the first position that no map has. */
function refuseOutsideWorld(lines: Readonly<Record<'x' | 'y', Int32Array>>, width: number, fail: Fail): void {
  for (const [name, line] of Object.entries(lines)) {
    const point = line.findIndex((step) => step < 0 || step > width);
    if (point >= 0) fail(`${name}.${point}`, `expected 0 to ${width}, found ${line[point]}`);
  }
}
