import { expect } from 'chai';
import { figure } from '../../../src/domain/observation.js';
import { differenceInterval, percentageInterval } from '../../../src/domain/statistics/proportion.js';

const percentage = { kind: 'percentage' } as const;

function share(cases: number, base: number) {
  return figure((100 * cases) / base, { base });
}

describe('percentageInterval(figure, unit)', () => {
  // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3.
  for (const [cases, base, low, high] of [
    [81, 263, 25.53, 36.62],
    [15, 148, 6.24, 16.05],
    [0, 20, 0, 16.11],
    [1, 29, 0.61, 17.18],
  ] as const) {
    it(`reaches from ${low} to ${high} for ${cases} of ${base}`, () => {
      const interval = percentageInterval(share(cases, base), percentage);
      expect(interval?.low).to.be.closeTo(low, 0.005);
      expect(interval?.high).to.be.closeTo(high, 0.005);
    });
  }

  it('stays within 0 and 100', () => {
    expect(percentageInterval(share(7, 7), percentage)).to.include({ high: 100 });
  });

  it('mirrors for those who are not counted', () => {
    const [some, others] = [
      percentageInterval(share(3, 40), percentage),
      percentageInterval(share(37, 40), percentage),
    ];
    expect(some?.low).to.be.closeTo(100 - (others?.high ?? 0), 1e-9);
  });

  for (const [what, one, unit] of [
    ['the base is unknown', figure(40), percentage],
    ['the base is nobody', figure(40, { base: 0 }), percentage],
    ['the value is no share', figure(140, { base: 50 }), percentage],
    ['the unit is an amount', figure(40, { base: 50 }), { kind: 'amount' }],
    ['a rate may count events', figure(40, { base: 50 }), { kind: 'per-thousand' }],
  ] as const) {
    it(`gives none where ${what}`, () => {
      expect(percentageInterval(one, unit)).to.equal(undefined);
    });
  }
});

describe('differenceInterval(subject, reference, unit)', () => {
  // Newcombe 1998, "Interval estimation for the difference between independent proportions", table II, method 10.
  for (const [a, m, b, n, low, high] of [
    [56, 70, 48, 80, 5.24, 33.39],
    [9, 10, 3, 10, 17.05, 80.9],
    [6, 7, 2, 7, 5.82, 80.62],
    [5, 56, 0, 29, -3.81, 19.26],
  ] as const) {
    it(`reaches from ${low} to ${high} for ${a} of ${m} and ${b} of ${n}`, () => {
      const interval = differenceInterval(share(a, m), share(b, n), percentage);
      expect(interval?.low).to.be.closeTo(low, 0.005);
      expect(interval?.high).to.be.closeTo(high, 0.005);
    });
  }

  it('gives none where one of the two has none', () => {
    expect(differenceInterval(share(5, 50), figure(20), percentage)).to.equal(undefined);
  });
});
