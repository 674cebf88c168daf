import { expect } from 'chai';
import { naturalBreaks } from '../../src/drawing/natural-breaks.js';
import { randomNumbers } from '../support/random.js';

function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

/** Spread of the values over the classes that breaks make. */
function spreadWith(values: readonly number[], breaks: readonly number[]): number {
  const edges = [Number.NEGATIVE_INFINITY, ...breaks, Number.POSITIVE_INFINITY];
  return edges.slice(1).reduce((sum, to, index) => {
    const within = values.filter((value) => value >= (edges[index] ?? 0) && value < to);
    return sum + (within.length > 0 ? spreadOf(within) : 0);
  }, 0);
}

/** The least spread of all ways to divide values, by trying every one of them. */
function leastSpread(values: readonly number[], count: number): number {
  const distinct = [...new Set(values)].sort((a, b) => a - b).slice(1);
  const choose = (from: number, left: number): number[][] =>
    left === 0
      ? [[]]
      : distinct
          .slice(from)
          .flatMap((value, at) => choose(from + at + 1, left - 1).map((rest) => [value, ...rest]));
  return Math.min(...choose(0, count - 1).map((breaks) => spreadWith(values, breaks)));
}

describe('naturalBreaks(sorted, count)', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    for (const count of [2, 3, 4]) {
      it(`spreads no more than the best of all ways, sample ${seed} in ${count} classes`, () => {
        const random = randomNumbers(seed);
        const values = Float64Array.from({ length: 16 }, () => Math.round(random() * 60) / 4).sort();
        const breaks = naturalBreaks(values, count);
        expect(spreadWith([...values], breaks)).to.be.closeTo(leastSpread([...values], count), 1e-9);
      });
    }
  }

  it('finds the gaps between clusters', () => {
    const values = Float64Array.of(1, 2, 2, 3, 20, 21, 22, 90, 91);
    expect(naturalBreaks(values, 3)).to.deep.equal([20, 90]);
  });

  it('keeps small differences between large values', () => {
    const values = Float64Array.of(1e9, 1e9 + 1, 1e9 + 10, 1e9 + 11);
    expect(naturalBreaks(values, 2)).to.deep.equal([1e9 + 10]);
  });

  it('divides a country of buurten within a moment', () => {
    const random = randomNumbers(7);
    const values = Float64Array.from({ length: 13_000 }, () => random()).sort();
    const begin = performance.now();
    naturalBreaks(values, 7);
    expect(performance.now() - begin).to.be.below(1000);
  });
});
