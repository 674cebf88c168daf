import { ENDS_AT_KNOWN, START } from '../../data/endpoint/borders-layout.js';
import { zigzag } from '../../data/endpoint/varints.js';
import type { Borders } from '../../domain/borders.js';

const KEY_BASE = 2 ** 25;

/** Writes the points of arcs as steps, and what was a junction before as a look back. */
export class ArcWriter {
  readonly inner: number[] = [];
  readonly joins: number[] = [];
  readonly junctions: number[] = [];
  readonly x: number[] = [];
  readonly y: number[] = [];
  readonly #borders: Borders;
  /** Number of every junction passed, by its position. */
  readonly #numbers = new Map<number, number>();
  #lastX = 0;
  #lastY = 0;

  constructor(borders: Borders) {
    this.#borders = borders;
  }

  /** Writes all arcs. */
  write(): Pick<ArcWriter, 'inner' | 'joins' | 'junctions' | 'x' | 'y'> {
    const { starts } = this.#borders;
    for (let arc = 0; arc + 1 < starts.length; arc++)
      this.#writeArc(starts[arc] ?? 0, (starts[arc + 1] ?? 0) - 1);
    const { inner, joins, junctions, x, y } = this;
    return { inner, joins, junctions, x, y };
  }

  #writeArc(first: number, last: number): void {
    const start = this.#writeStart(first);
    for (let point = first + 1; point < last; point++) this.#step(point);
    const endsAtKnown = this.#isKnown(last);
    this.#writeEnd(last, endsAtKnown);
    this.joins.push(start + (endsAtKnown ? ENDS_AT_KNOWN : 0));
    this.inner.push(last - first - 1);
  }

  #writeStart(point: number): number {
    const { x, y } = this.#borders;
    if (point > 0 && x[point] === this.#lastX && y[point] === this.#lastY) return START.atLastEnd;
    const isKnown = this.#isKnown(point);
    this.#writeEnd(point, isKnown);
    return isKnown ? START.atKnown : START.atNew;
  }

  #writeEnd(point: number, isKnown: boolean): void {
    const key = this.#keyOf(point);
    if (isKnown) {
      this.junctions.push(this.#numbers.size - 1 - (this.#numbers.get(key) ?? 0));
      this.#moveTo(point);
    } else {
      this.#numbers.set(key, this.#numbers.size);
      this.#step(point);
    }
  }

  #step(point: number): void {
    const { x, y } = this.#borders;
    this.x.push(zigzag((x[point] ?? 0) - this.#lastX));
    this.y.push(zigzag((y[point] ?? 0) - this.#lastY));
    this.#moveTo(point);
  }

  #moveTo(point: number): void {
    this.#lastX = this.#borders.x[point] ?? 0;
    this.#lastY = this.#borders.y[point] ?? 0;
  }

  #isKnown(point: number): boolean {
    return this.#numbers.has(this.#keyOf(point));
  }

  #keyOf(point: number): number {
    return (this.#borders.x[point] ?? 0) * KEY_BASE + (this.#borders.y[point] ?? 0);
  }
}
