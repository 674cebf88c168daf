import { type Borders, OUTSIDE } from '../../domain/borders.js';

/** Which arcs an area has, looked up by area. */
export class AreaArcs {
  readonly #borders: Borders;
  /** Where the arcs of each area start in the list, and at the end where the last stop. */
  readonly #starts: Uint32Array;
  readonly #arcs: Uint32Array;

  constructor(borders: Borders) {
    this.#borders = borders;
    this.#starts = countsBefore(borders);
    this.#arcs = new Uint32Array(this.#starts.at(-1) ?? 0);
    const next = this.#starts.slice();
    for (const side of [borders.left, borders.right]) {
      for (let arc = 0; arc < side.length; arc++) {
        const area = side[arc] as number;
        if (area === OUTSIDE) continue;
        const place = next[area] as number;
        this.#arcs[place] = arc;
        next[area] = place + 1;
      }
    }
  }

  /** The arcs around an area; none for an area without outline. */
  of(area: number): Uint32Array {
    return this.#arcs.subarray(this.#starts[area], this.#starts[area + 1]);
  }

  /** The areas that an area shares a border with, in the order of the list. */
  neighboursOf(area: number): readonly number[] {
    const { left, right } = this.#borders;
    const others = Array.from(
      this.of(area),
      (arc) => (left[arc] === area ? right[arc] : left[arc]) ?? OUTSIDE,
    );
    return [...new Set(others)].filter((other) => other !== OUTSIDE).sort((a, b) => a - b);
  }
}

function countsBefore({ areas, left, right }: Borders): Uint32Array {
  const starts = new Uint32Array(areas + 1);
  for (const side of [left, right]) {
    for (const area of side) if (area !== OUTSIDE) starts[area + 1] = (starts[area + 1] as number) + 1;
  }
  for (let area = 0; area < areas; area++) {
    starts[area + 1] = (starts[area + 1] as number) + (starts[area] as number);
  }
  return starts;
}
