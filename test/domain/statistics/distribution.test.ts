import { expect } from 'chai';
import { absence, figure, type Observation } from '../../../src/domain/observation.js';
import { placeIn } from '../../../src/domain/statistics/distribution.js';

/** 0, 10, 20 … 100. */
const tens = Array.from({ length: 11 }, (_, at) => figure(at * 10));

function withValues(...values: readonly number[]): readonly Observation[] {
  return values.map((value) => figure(value));
}

describe('placeIn(observations, place)', () => {
  it('counts the areas below and above', () => {
    expect(placeIn(tens, 3)).to.include({ kind: 'place', areas: 11, lower: 3, equal: 1, higher: 7 });
  });

  it('puts the middle area in the middle', () => {
    expect(placeIn(tens, 5)).to.include({ percentileRank: 0.5 });
  });

  it('keeps the extremes off 0 and 1, for no area lies below itself', () => {
    expect(placeIn(tens, 0)).to.include({ percentileRank: 0.5 / 11 });
  });

  it('counts half of those with the same value as below', () => {
    const tied = withValues(1, 2, 2, 2, 2, 2, 2, 2, 2, 9);
    expect(placeIn(tied, 4)).to.include({ lower: 1, equal: 8, higher: 1, percentileRank: 0.5 });
  });

  it('gives the quartiles', () => {
    const placed = placeIn(tens, 0);
    expect(placed.kind === 'place' && placed.quartiles).to.deep.equal({
      lowest: 0,
      lower: 25,
      median: 50,
      upper: 75,
      highest: 100,
    });
  });

  it('leaves out areas without a figure', () => {
    expect(placeIn([absence('too-few'), ...tens, absence('unknown')], 6)).to.include({
      areas: 11,
      percentileRank: 0.5,
    });
  });

  it('does not place an area without a figure, and says why', () => {
    expect(placeIn([absence('withheld'), ...tens], 0)).to.deep.equal({
      kind: 'unplaced',
      reason: 'absent',
      absence: 'withheld',
    });
  });

  it('calls nine areas too few', () => {
    expect(placeIn(tens.slice(0, 9), 0)).to.deep.equal({ kind: 'unplaced', reason: 'few-areas', areas: 9 });
  });

  it('throws for an area that is not there', () => {
    expect(() => placeIn(tens, 11)).to.throw(RangeError);
  });
});
