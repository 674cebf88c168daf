import type { Borders } from '../../domain/borders.js';
import { type BorderStream, type BordersHeader, ENDS_AT_KNOWN, START } from './borders-layout.js';
import { unzigzag } from './varints.js';

type Fail = (path: string, detail: string) => never;
type Streams = Record<BorderStream, Uint32Array>;

const ENDS_OF_AN_ARC = 2;

/**
 * Puts the points of all arcs together from the parts of a borders file.
 * @param fail Called with the part that is wrong, and what was expected of it.
 */
export function readArcs(
  header: BordersHeader,
  streams: Streams,
  fail: Fail,
): Pick<Borders, 'starts' | 'x' | 'y'> {
  refuseWrongPoints(header, streams, fail);
  const starts = startsOf(streams.inner);
  const x = new Int32Array(header.points);
  const y = new Int32Array(header.points);
  const junctions = new JunctionReader(streams, fail);
  let taken = 0;
  for (let arc = 0; arc < header.arcs; arc++) {
    const first = starts[arc] as number;
    const last = (starts[arc + 1] as number) - 1;
    const origin = junctions.startOf(arc, first);
    const end = junctions.endOf(arc, last);
    const from = origin < 0 ? first : first + 1;
    const to = end < 0 ? last : last - 1;
    const pen = origin < 0 ? first - 1 : origin;
    if (origin >= 0) copyPoint(x, y, origin, first);
    drawOn(x, streams.x, pen, from, to, taken);
    drawOn(y, streams.y, pen, from, to, taken);
    if (end >= 0) copyPoint(x, y, end, last);
    taken += to - from + 1;
  }
  if (taken !== streams.x.length) fail('x', `expected ${taken} steps, found ${streams.x.length}`);
  junctions.refuseUnused();
  refuseOutsideWorld(x, header.gridBits, 'x', fail);
  refuseOutsideWorld(y, header.gridBits, 'y', fail);
  return { starts, x, y };
}

/** Finds the points of junctions that arcs refer to, and keeps those they add. */
class JunctionReader {
  readonly #joins: Uint32Array;
  readonly #references: Uint32Array;
  readonly #fail: Fail;
  /** For every junction so far, the place of a point that lies on it. */
  readonly #places: Uint32Array;
  #count = 0;
  #used = 0;

  constructor({ joins, junctions }: Streams, fail: Fail) {
    this.#joins = joins;
    this.#references = junctions;
    this.#fail = fail;
    this.#places = new Uint32Array(joins.length * ENDS_OF_AN_ARC);
  }

  /** Place of the point where an arc starts, or −1 if that is new; then it will be at `place`. */
  startOf(arc: number, place: number): number {
    const join = this.#joins[arc] as number;
    const start = join < ENDS_AT_KNOWN ? join : join - ENDS_AT_KNOWN;
    if (start === START.atNew) return this.#add(place);
    if (start === START.atKnown) return this.#refer(arc);
    if (start === START.atLastEnd && arc > 0) return place - 1;
    return this.#fail(`joins.${arc}`, `expected a start that is known and possible, found ${start}`);
  }

  /** The same for the point where it ends. */
  endOf(arc: number, place: number): number {
    return (this.#joins[arc] as number) < ENDS_AT_KNOWN ? this.#add(place) : this.#refer(arc);
  }

  /** Fails when the file has more references than arcs asked for. */
  refuseUnused(): void {
    const { length } = this.#references;
    if (this.#used !== length) this.#fail('junctions', `expected ${this.#used} references, found ${length}`);
  }

  #add(place: number): -1 {
    this.#places[this.#count++] = place;
    return -1;
  }

  #refer(arc: number): number {
    const ago = this.#references[this.#used++];
    if (ago !== undefined && ago < this.#count) return this.#places[this.#count - 1 - ago] as number;
    return this.#fail('junctions', `expected less than ${this.#count} for arc ${arc}, found ${ago}`);
  }
}

function startsOf(inner: Uint32Array): Uint32Array {
  const starts = new Uint32Array(inner.length + 1);
  let end = 0;
  for (let arc = 0; arc < inner.length; arc++) {
    end += (inner[arc] as number) + ENDS_OF_AN_ARC;
    starts[arc + 1] = end;
  }
  return starts;
}

function copyPoint(x: Int32Array, y: Int32Array, from: number, to: number): void {
  x[to] = x[from] as number;
  y[to] = y[from] as number;
}

/** Adds up steps from the point at `pen` into the points `from` to `to`. Steps that are not there count as none. */
function drawOn(
  line: Int32Array,
  steps: Uint32Array,
  pen: number,
  from: number,
  to: number,
  taken: number,
): void {
  let position = pen < 0 ? 0 : (line[pen] as number);
  for (let point = from, step = taken; point <= to; point++, step++) {
    position += unzigzag(steps[step] as number);
    line[point] = position;
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

function refuseOutsideWorld(line: Int32Array, gridBits: number, name: string, fail: Fail): void {
  const width = 2 ** gridBits;
  for (let point = 0; point < line.length; point++) {
    const step = line[point] as number;
    if (step < 0 || step > width) fail(`${name}.${point}`, `expected 0 to ${width}, found ${step}`);
  }
}
