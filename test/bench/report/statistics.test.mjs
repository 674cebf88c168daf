import { describe, it } from 'node:test';
import { expect } from 'chai';
import { growthExponent, median, p95 } from './statistics.mjs';

describe('statistics of a bench', () => {
  it('takes the middle value, or what lies between the two in the middle', () => {
    expect(median([9, 1, 5])).to.equal(5);
    expect(median([4, 1, 2, 3])).to.equal(2.5);
  });

  it('leaves out what was not measured', () => {
    expect(median([undefined, 7, Number.NaN])).to.equal(7);
    expect(median([])).to.equal(undefined);
  });

  it('finds what 95 of 100 values stay below', () => {
    expect(p95(Array.from({ length: 101 }, (_, place) => place))).to.equal(95);
  });

  it('calls growth alike 1, and growth with the square 2', () => {
    expect(growthExponent({ areas: 100, time: 30 }, { areas: 400, time: 120 })).to.be.closeTo(1, 1e-9);
    expect(growthExponent({ areas: 100, time: 30 }, { areas: 400, time: 480 })).to.be.closeTo(2, 1e-9);
  });
});
