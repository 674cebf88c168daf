import { expect } from 'chai';
import { barScale, barSpan, placeOn, tickDecimals } from '../../src/drawing/bar-scale.js';

/** Binary fractions miss the last digit. */
const ALMOST = 1 - 1e-9;

describe('barScale', () => {
  for (const [values, ticks] of [
    [
      [72, 65, 58],
      [0, 20, 40, 60, 80],
    ],
    [[100], [0, 25, 50, 75, 100]],
    [[101], [0, 50, 100, 150]],
    [
      [7.4, 1.4],
      [0, 2, 4, 6, 8],
    ],
    [[0.3], [0, 0.1, 0.2, 0.3]],
    [[12_300], [0, 5000, 10_000, 15_000]],
    [
      [-5, 12],
      [-5, 0, 5, 10, 15],
    ],
    [
      [-8, -2],
      [-8, -6, -4, -2, 0],
    ],
    [[0], [0]],
    [[], [0]],
  ] as const) {
    it(`writes ${JSON.stringify(ticks)} for ${JSON.stringify(values)}`, () => {
      expect(barScale(values).ticks).to.deep.equal(ticks);
    });
  }

  it('always holds zero and every value, between its first and last tick', () => {
    for (let power = -3; power < 8; power++) {
      for (let lead = 1; lead < 100; lead++) {
        const value = lead * 10 ** power;
        const { min, max, ticks } = barScale([value, -value / 3]);
        expect(min).to.be.at.most((-value / 3) * ALMOST);
        expect(max).to.be.at.least(value * ALMOST);
        expect([ticks.at(0), ticks.at(-1)]).to.deep.equal([min, max]);
        expect(ticks).to.include(0);
        expect(ticks.length).to.be.within(3, 8);
      }
    }
  });
});

describe('barSpan', () => {
  for (const [value, start, length] of [
    [15, 0.25, 0.75],
    [-5, 0, 0.25],
    [0, 0.25, 0],
  ] as const) {
    it(`draws ${value} from zero on a scale from −5 to 15`, () => {
      expect(barSpan(barScale([-5, 15]), value)).to.deep.equal({ start, length });
    });
  }

  it('places a value by its share of the scale', () => {
    expect(placeOn(barScale([80]), 60)).to.equal(0.75);
  });
});

describe('tickDecimals', () => {
  for (const [values, decimals] of [
    [[80], 0],
    [[0.3], 1],
    [[9], 1],
    [[0.02], 3],
    [[], 0],
  ] as const) {
    it(`needs ${decimals} for ${JSON.stringify(values)}`, () => {
      expect(tickDecimals(barScale(values))).to.equal(decimals);
    });
  }
});
