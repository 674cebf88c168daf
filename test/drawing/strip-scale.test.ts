import { expect } from 'chai';
import { stripPlaces } from '../../src/drawing/strip-scale.js';

const quartiles = { lowest: 0, lower: 25, median: 50, upper: 75, highest: 100 };

describe('stripPlaces(quartiles, own)', () => {
  it('runs from the lowest to the highest', () => {
    expect(stripPlaces(quartiles, 40)).to.deep.equal({
      low: 0,
      lower: 0.25,
      median: 0.5,
      upper: 0.75,
      high: 1,
      own: 0.4,
      isCutLow: false,
      isCutHigh: false,
    });
  });

  it('leaves out what is far out, and says so', () => {
    const places = stripPlaces({ ...quartiles, highest: 10_000 }, 50);
    expect(places.isCutHigh).to.equal(true);
    expect(places.upper).to.equal(75 / 225);
    expect(places.high).to.equal(1);
  });

  it('keeps the area itself on the strip, however far out', () => {
    const places = stripPlaces({ ...quartiles, highest: 10_000 }, 10_000);
    expect(places.own).to.equal(1);
    expect(places.isCutHigh).to.equal(false);
  });

  it('puts all in the middle where all are alike', () => {
    const alike = { lowest: 5, lower: 5, median: 5, upper: 5, highest: 5 };
    expect(stripPlaces(alike, 5).own).to.equal(0.5);
  });

  it('has no place for an area without one', () => {
    expect(stripPlaces(quartiles, undefined).own).to.equal(undefined);
  });
});
