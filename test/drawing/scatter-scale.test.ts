import { expect } from 'chai';
import { isBrokenScale, scatterScale } from '../../src/drawing/scatter-scale.js';

describe('scatterScale(lowest, highest)', () => {
  for (const [low, high, ticks] of [
    [3, 97, [0, 25, 50, 75, 100]],
    [50, 80, [50, 60, 70, 80]],
    [40, 100, [40, 60, 80, 100]],
    [-30, 10, [-30, -20, -10, 0, 10]],
    [-12, -4, [-15, -10, -5, 0]],
    [0.61, 0.64, [0.61, 0.62, 0.63, 0.64]],
    [5, 5, [4, 6]],
    [0, 0, [0, 0.25]],
  ] as const) {
    it(`has round ticks from ${low} to ${high}`, () => {
      const scale = scatterScale(low, high);
      expect(scale).to.deep.equal({ min: ticks[0], max: ticks.at(-1), ticks });
    });
  }

  it('runs from nothing to one where there are no figures', () => {
    const scale = scatterScale(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
    expect(scale).to.deep.equal({ min: 0, max: 1, ticks: [0, 1] });
  });
});

describe('isBrokenScale(scale)', () => {
  it('tells an axis without zero', () => {
    expect(isBrokenScale(scatterScale(50, 80))).to.equal(true);
    expect(isBrokenScale(scatterScale(-80, -50))).to.equal(true);
  });

  it('tells an axis with zero', () => {
    expect(isBrokenScale(scatterScale(3, 97))).to.equal(false);
    expect(isBrokenScale(scatterScale(-30, 10))).to.equal(false);
  });
});
