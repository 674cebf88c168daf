/** Steps of the mulberry32 generator and the FNV-1a hash, by their published constants. */
const STEP = 0x6d2b79f5;
const FNV_BASIS = 2166136261;
const FNV_PRIME = 16777619;
const TWO_TO_32 = 4294967296;

/** A number from 0 to 2³² for a text, the same on every machine. */
export function hash(text: string): number {
  let value = FNV_BASIS;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME);
  }
  return scramble(value);
}

/** A stream of random numbers that is the same for the same seed, so that the same country comes out. */
export class Random {
  #state: number;

  /** @param seed What the stream is for, such as `nergensland/coast`: streams do not disturb one another. */
  constructor(seed: string) {
    this.#state = hash(seed);
  }

  /** From 0 up to 1. */
  next(): number {
    this.#state = (this.#state + STEP) | 0;
    return scramble(this.#state) / TWO_TO_32;
  }

  /** From `low` up to `high`. */
  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** A whole number from 0 up to, and without, `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** Whether something with this chance happens. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** From the bell curve around `mean`. */
  normal(mean: number, deviation: number): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()));
    return mean + deviation * radius * Math.cos(2 * Math.PI * this.next());
  }

  /** One of the items. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('Nothing to pick from');
    return item;
  }

  /** The items in another order. */
  shuffled<Item>(items: readonly Item[]): Item[] {
    return items
      .map((item) => ({ item, rank: this.next() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  }
}

function scramble(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 15), value | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}
