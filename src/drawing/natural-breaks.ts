/**
 * Breaks that keep the squared distance of values to the mean of their class as small as it can be: what Jenks aimed
 * at, found exactly. Fisher's dynamic programme, with the search for each last class narrowed by its neighbours'
 * answers, which takes n log n steps per class.
 * @param sorted Values from low to high; more distinct ones than classes.
 */
export function naturalBreaks(sorted: Float64Array, count: number): readonly number[] {
  const runs = new Runs(sorted);
  const starts: Int32Array[] = [];
  let costs = Float64Array.from({ length: runs.count }, (_, last) => runs.spread(0, last));
  for (let classes = 1; classes < count; classes++) {
    const layer = new Layer(runs, costs);
    layer.solve(classes, runs.count - 1, classes, runs.count - 1);
    starts.push(layer.starts);
    costs = layer.costs;
  }
  return readBreaks(starts, runs);
}

/** Distinct values with how often each occurs, and the spread of any run of them in constant time. */
class Runs {
  readonly values: Float64Array;
  readonly #weights: Float64Array;
  readonly #sums: Float64Array;
  readonly #squares: Float64Array;

  constructor(sorted: Float64Array) {
    this.values = sorted.filter((value, index) => value !== sorted[index - 1]);
    this.#weights = new Float64Array(this.count + 1);
    this.#sums = new Float64Array(this.count + 1);
    this.#squares = new Float64Array(this.count + 1);
    // Sums are taken around the middle value, for squares of large values would lose the small differences.
    const middle = sorted[sorted.length >> 1] ?? 0;
    let at = 0;
    for (let index = 0; index < this.count; index++) {
      const begin = at;
      while (at < sorted.length && sorted[at] === this.values[index]) at++;
      const weight = at - begin;
      const value = (this.values[index] ?? 0) - middle;
      this.#weights[index + 1] = (this.#weights[index] ?? 0) + weight;
      this.#sums[index + 1] = (this.#sums[index] ?? 0) + weight * value;
      this.#squares[index + 1] = (this.#squares[index] ?? 0) + weight * value * value;
    }
  }

  get count(): number {
    return this.values.length;
  }

  /** Sum of squared distances to the mean of the values at `first` up to and including `last`. */
  spread(first: number, last: number): number {
    const weight = between(this.#weights, first, last);
    const sum = between(this.#sums, first, last);
    return Math.max(0, between(this.#squares, first, last) - (sum * sum) / weight);
  }
}

/** The best division of every beginning of the values into one class more than the layer before. */
class Layer {
  readonly costs: Float64Array<ArrayBuffer>;
  /** Where the last class begins, for each end. */
  readonly starts: Int32Array;
  readonly #runs: Runs;
  readonly #before: Float64Array;

  constructor(runs: Runs, before: Float64Array) {
    this.#runs = runs;
    this.#before = before;
    this.costs = new Float64Array(runs.count).fill(Number.POSITIVE_INFINITY);
    this.starts = new Int32Array(runs.count);
  }

  /** Solves for the ends from `from` to `to`, whose last class begins between `low` and `high`. */
  solve(from: number, to: number, low: number, high: number): void {
    if (from > to) return;
    const end = (from + to) >> 1;
    for (let start = low; start <= Math.min(high, end); start++) {
      const cost = (this.#before[start - 1] ?? 0) + this.#runs.spread(start, end);
      if (cost >= (this.costs[end] ?? 0)) continue;
      this.costs[end] = cost;
      this.starts[end] = start;
    }
    const best = this.starts[end] ?? low;
    this.solve(from, end - 1, low, best);
    this.solve(end + 1, to, best, high);
  }
}

function readBreaks(starts: readonly Int32Array[], runs: Runs): readonly number[] {
  const breaks: number[] = [];
  let end = runs.count - 1;
  for (const layer of [...starts].reverse()) {
    const start = layer[end] ?? 0;
    breaks.unshift(runs.values[start] ?? 0);
    end = start - 1;
  }
  return breaks;
}

function between(running: Float64Array, first: number, last: number): number {
  return (running[last + 1] ?? 0) - (running[first] ?? 0);
}
