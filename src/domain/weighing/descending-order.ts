const DIGIT_BITS = 11;
const DIGITS = 2 ** DIGIT_BITS;
const PASSES = 3;

/**
 * Sorts many lists of one length from high to low, by their places. A radix sort on the bits of single-precision
 * numbers: several times as fast as comparing, which counts where a list is sorted a thousand times.
 */
export class DescendingOrder {
  readonly #keys: Uint32Array;
  readonly #counts = new Uint32Array(DIGITS);
  #order: Uint32Array;
  #spare: Uint32Array;

  constructor(length: number) {
    this.#keys = new Uint32Array(length);
    this.#order = new Uint32Array(length);
    this.#spare = new Uint32Array(length);
  }

  /** Places of the values from the highest to the lowest; overwritten by the next call. */
  of(values: Float32Array): Uint32Array {
    this.#writeKeys(values);
    for (let place = 0; place < this.#order.length; place++) this.#order[place] = place;
    for (let pass = 0; pass < PASSES; pass++) this.#sortBy(pass * DIGIT_BITS);
    return this.#order;
  }

  /** Bits of a number turn into a whole number of the opposite order: all for a negative one, the sign alone if not. */
  #writeKeys(values: Float32Array): void {
    const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
    const keys = this.#keys;
    for (let place = 0; place < keys.length; place++) {
      const word = bits[place] ?? 0;
      keys[place] = word >>> 31 ? word : ~word & 0x7fffffff;
    }
  }

  #sortBy(shift: number): void {
    const [keys, counts, order, sorted] = [this.#keys, this.#counts, this.#order, this.#spare];
    counts.fill(0);
    for (let at = 0; at < keys.length; at++) {
      const digit = ((keys[at] ?? 0) >>> shift) & (DIGITS - 1);
      counts[digit] = (counts[digit] ?? 0) + 1;
    }
    let start = 0;
    for (let digit = 0; digit < DIGITS; digit++) {
      const count = counts[digit] ?? 0;
      counts[digit] = start;
      start += count;
    }
    for (let at = 0; at < order.length; at++) {
      const place = order[at] ?? 0;
      const digit = ((keys[place] ?? 0) >>> shift) & (DIGITS - 1);
      const to = counts[digit] ?? 0;
      sorted[to] = place;
      counts[digit] = to + 1;
    }
    this.#order = sorted;
    this.#spare = order;
  }
}
