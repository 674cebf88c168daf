const HALF_BITS = 8;
const HALF = 2 ** HALF_BITS;

interface Found {
  readonly half: number;
  readonly left: number;
}

/** The ranks of areas under a number of weightings, 16 bits each, and any of them in order of size. */
export class RankSamples {
  readonly #ranks: Uint16Array;
  readonly #weightings: number;
  readonly #counts = new Uint32Array(HALF);
  #added = 0;

  /** @param weightings How many will be added. */
  constructor(areas: number, weightings: number) {
    this.#ranks = new Uint16Array(areas * weightings);
    this.#weightings = weightings;
  }

  /**
   * Adds the ranks under one weighting.
   * @param order Areas from the highest score to the lowest.
   * @param scores Score per area; equal ones share the middle of their places, rounded down.
   */
  add(order: Uint32Array, scores: Float32Array): void {
    for (let start = 0; start < order.length; ) {
      const score = scores[order[start] ?? 0];
      let end = start + 1;
      while (end < order.length && scores[order[end] ?? 0] === score) end++;
      const rank = (start + 1 + end) >> 1;
      for (let at = start; at < end; at++) {
        this.#ranks[(order[at] ?? 0) * this.#weightings + this.#added] = rank;
      }
      start = end;
    }
    this.#added++;
  }

  /**
   * The ranks of an area at two places among its ranks from low to high. Found by counting, first the upper halves of
   * the 16 bits and then the lower halves of those at stake, which is faster than sorting.
   */
  ranksAt(area: number, places: readonly [number, number]): readonly [number, number] {
    const ranks = this.#ranks.subarray(area * this.#weightings, (area + 1) * this.#weightings);
    this.#counts.fill(0);
    for (let at = 0; at < ranks.length; at++) this.#count((ranks[at] ?? 0) >> HALF_BITS);
    const [low, high] = [this.#find(places[0]), this.#find(places[1])];
    return [this.#refine(ranks, low), this.#refine(ranks, high)];
  }

  #refine(ranks: Uint16Array, { half: upper, left }: Found): number {
    this.#counts.fill(0);
    for (let at = 0; at < ranks.length; at++) {
      const rank = ranks[at] ?? 0;
      if (rank >> HALF_BITS === upper) this.#count(rank & (HALF - 1));
    }
    return (upper << HALF_BITS) | this.#find(left).half;
  }

  #count(half: number): void {
    this.#counts[half] = (this.#counts[half] ?? 0) + 1;
  }

  /** The counted number that holds a place, and the place within it. */
  #find(place: number): Found {
    let [half, left] = [0, place];
    while (left >= (this.#counts[half] ?? 0)) {
      left -= this.#counts[half] ?? 0;
      half++;
    }
    return { half, left };
  }
}
