import { expect } from 'chai';
import { roundTo } from '../../src/domain/rounding.js';

describe('roundTo', () => {
  const cases = [
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [-0.04, 1, 0],
    [61.249, 1, 61.2],
  ] as const;
  for (const [value, decimals, rounded] of cases) {
    it(`rounds ${value} to ${rounded}`, () => {
      expect(roundTo(value, decimals)).to.equal(rounded);
    });
  }

  it('never gives minus zero', () => {
    expect(Object.is(roundTo(-0.04, 1), 0)).to.equal(true);
  });
});
