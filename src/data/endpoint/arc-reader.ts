import type { Borders } from '../../domain/borders.js';
import { type BorderStream, type BordersHeader, ENDS_AT_KNOWN, START } from './borders-layout.js';
import { unzigzag } from './varints.js';

type Fail = (path: string, detail: string) => never;

const ENDS_OF_AN_ARC = 2;

/** Puts the points of all arcs together from the parts of a borders file, keeping the junctions it has passed. */
export class ArcReader {
  readonly #header: BordersHeader;
  readonly #streams: Record<BorderStream, Uint32Array>;
  readonly #fail: Fail;
  readonly #x: Int32Array;
  readonly #y: Int32Array;
  /** For every junction, the place of a point that lies on it. */
  readonly #junctions: Uint32Array;
  #junctionCount = 0;
  #referred = 0;
  #stepped = 0;
  #points = 0;

  /** @param fail Called with the part that is wrong, and what was expected of it. */
  constructor(header: BordersHeader, streams: Record<BorderStream, Uint32Array>, fail: Fail) {
    this.#header = header;
    this.#streams = streams;
    this.#fail = fail;
    this.#refuseWrongPoints();
    this.#x = new Int32Array(header.points);
    this.#y = new Int32Array(header.points);
    this.#junctions = new Uint32Array(header.arcs * ENDS_OF_AN_ARC);
  }

  /** Reads all arcs. */
  read(): Pick<Borders, 'starts' | 'x' | 'y'> {
    const { inner, joins, x, junctions } = this.#streams;
    const starts = new Uint32Array(inner.length + 1);
    for (let arc = 0; arc < inner.length; arc++) {
      starts[arc] = this.#points;
      const join = joins[arc] as number;
      const endsAtKnown = join >= ENDS_AT_KNOWN;
      this.#start(endsAtKnown ? join - ENDS_AT_KNOWN : join, arc);
      this.#step(inner[arc] as number);
      if (endsAtKnown) this.#goToJunction(arc);
      else this.#goToNewJunction();
    }
    starts[inner.length] = this.#points;
    if (this.#stepped !== x.length) this.#fail('x', `expected ${this.#stepped} steps, found ${x.length}`);
    if (this.#referred !== junctions.length) {
      this.#fail('junctions', `expected ${this.#referred}, found ${junctions.length}`);
    }
    this.#refuseOutsideWorld();
    return { starts, x: this.#x, y: this.#y };
  }

  #start(start: number, arc: number): void {
    if (start === START.atKnown) this.#goToJunction(arc);
    else if (start === START.atNew) this.#goToNewJunction();
    else if (start === START.atLastEnd && arc > 0) this.#putPointOf(this.#points - 1);
    else this.#fail(`joins.${arc}`, `expected a start that is known and possible, found ${start}`);
  }

  #goToNewJunction(): void {
    this.#junctions[this.#junctionCount++] = this.#points;
    this.#step(1);
  }

  #goToJunction(arc: number): void {
    const ago = this.#streams.junctions[this.#referred++];
    if (ago === undefined || ago >= this.#junctionCount) {
      this.#fail(`junctions, for arc ${arc}`, `expected less than ${this.#junctionCount}, found ${ago}`);
    }
    this.#putPointOf(this.#junctions[this.#junctionCount - 1 - ago] as number);
  }

  #putPointOf(place: number): void {
    this.#x[this.#points] = this.#x[place] as number;
    this.#y[this.#points] = this.#y[place] as number;
    this.#points++;
  }

  /** Draws on from the last point. What would lead beyond the end is left to the counts to find. */
  #step(steps: number): void {
    const { x: eastward, y: southward } = this.#streams;
    const [xs, ys] = [this.#x, this.#y];
    let [at, from] = [this.#points, this.#stepped];
    let x = at > 0 ? (xs[at - 1] as number) : 0;
    let y = at > 0 ? (ys[at - 1] as number) : 0;
    for (const end = at + steps; at < end; at++, from++) {
      x += unzigzag(eastward[from] as number);
      y += unzigzag(southward[from] as number);
      xs[at] = x;
      ys[at] = y;
    }
    this.#points = at;
    this.#stepped = from;
  }

  /** Before any room is made for them: a wrong count may be a very large one. */
  #refuseWrongPoints(): void {
    const { inner } = this.#streams;
    const points = inner.reduce((sum, steps) => sum + steps, 0) + ENDS_OF_AN_ARC * inner.length;
    if (points !== this.#header.points)
      this.#fail('points', `expected ${points}, found ${this.#header.points}`);
    const most = this.#streams.x.length + ENDS_OF_AN_ARC * inner.length;
    if (points > most) this.#fail('inner', `expected at most ${most} points, found ${points}`);
  }

  #refuseOutsideWorld(): void {
    const last = 2 ** this.#header.gridBits;
    const isInside = (step: number) => step >= 0 && step <= last;
    const strayed = this.#x.findIndex((x, point) => !isInside(x) || !isInside(this.#y[point] as number));
    if (strayed < 0) return;
    const found = `${this.#x[strayed]}, ${this.#y[strayed]}`;
    this.#fail(`point ${strayed}`, `expected a position from 0 to ${last}, found ${found}`);
  }
}
