import { expect } from 'chai';
import { median, quantile } from '../../../src/domain/statistics/quantile.js';

const doubling = Float64Array.of(1, 2, 4, 8, 16, 32);

describe('quantile(sorted, share)', () => {
  // As numpy gives them.
  for (const [share, value] of [
    [0, 1],
    [0.25, 2.5],
    [0.5, 6],
    [0.75, 14],
    [1, 32],
  ] as const) {
    it(`finds ${value} at ${share}`, () => {
      expect(quantile(doubling, share)).to.equal(value);
    });
  }

  it('is the value itself where there is one', () => {
    expect(quantile(Float64Array.of(7), 0.3)).to.equal(7);
  });
});

describe('median(sorted)', () => {
  it('is the middle of an odd number of values', () => {
    expect(median(Float64Array.of(1, 5, 90))).to.equal(5);
  });
});
