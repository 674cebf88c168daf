import { expect } from 'chai';
import { bubbleScale, SMALLEST_RADIUS } from '../../src/drawing/bubble-scale.js';

describe('bubbleScale(largest, count)', () => {
  it('gives four times as many four times the area', () => {
    const { radiusOf } = bubbleScale(10_000, 40);
    expect(radiusOf(10_000)).to.be.closeTo(2 * radiusOf(2500), 1e-12);
  });

  it('makes circles smaller where there are more', () => {
    expect(bubbleScale(100, 13_000).radiusOf(100)).to.be.lessThan(bubbleScale(100, 400).radiusOf(100));
  });

  it('makes no circle larger where there are fewer than some', () => {
    expect(bubbleScale(100, 3).radiusOf(100)).to.equal(bubbleScale(100, 40).radiusOf(100));
  });

  it('tells up to which number all are the smallest', () => {
    const { radiusOf, smallest } = bubbleScale(28_000, 13_000);
    expect(radiusOf(smallest / 2)).to.equal(SMALLEST_RADIUS);
    expect(radiusOf(smallest * 2)).to.be.greaterThan(SMALLEST_RADIUS);
  });

  it('makes a point of what is not known, and of none', () => {
    const { radiusOf } = bubbleScale(100, 10);
    expect([radiusOf(Number.NaN), radiusOf(0)]).to.deep.equal([SMALLEST_RADIUS, SMALLEST_RADIUS]);
  });

  for (const [largest, examples] of [
    [28_400, [20_000, 5000, 1000]],
    [4900, [2000, 500, 100]],
    [7, [5, 1]],
    [1, [1]],
    [0, []],
  ] as const) {
    it(`explains circles up to ${largest} by round numbers`, () => {
      expect(bubbleScale(largest, 100).examples).to.deep.equal(examples);
    });
  }
});
