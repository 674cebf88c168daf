import { expect } from 'chai';
import { periodAt, timeScale, timeTicks } from '../../src/drawing/time-scale.js';

describe('timeScale(periods)', () => {
  it('places years as far apart as they are', () => {
    const { place } = timeScale(['2009', '2010', '2019']);
    expect(['2009', '2010', '2019'].map(place)).to.deep.equal([0, 0.1, 1]);
  });

  it('places other periods at equal distances', () => {
    const { place } = timeScale(['2019KW1', '2019KW4', '2021KW1']);
    expect(place('2019KW4')).to.equal(0.5);
  });

  it('has each period once, from old to new', () => {
    expect(timeScale(['2021', '2019', '2021']).periods).to.deep.equal(['2019', '2021']);
  });

  it('places a single period in the middle', () => {
    expect(timeScale(['2021']).place('2021')).to.equal(0.5);
  });
});

describe('timeTicks(scale)', () => {
  it('writes the first and the last wherever it is narrow', () => {
    const years = Array.from({ length: 16 }, (_, index) => String(2009 + index));
    const kept = timeTicks(timeScale(years)).filter(({ between }) => !between);
    expect([kept[0]?.period, kept.at(-1)?.period]).to.deep.equal(['2009', '2024']);
  });

  it('writes no two periods on each other', () => {
    const years = Array.from({ length: 40 }, (_, index) => String(1984 + index));
    const places = timeTicks(timeScale(years)).map(({ place }) => place);
    expect(places.every((place, at) => at === 0 || place - (places[at - 1] ?? 0) >= 0.075)).to.equal(true);
  });
});

describe('periodAt(scale, place)', () => {
  it('finds the nearest period', () => {
    expect(periodAt(timeScale(['2009', '2010', '2019']), 0.4)).to.equal('2010');
  });
});
