import { describe, it } from 'node:test';
import { expect } from 'chai';
import { growthOf, judge, SET_BARS } from './bars.mjs';

function aLoad(contender, round, screen, campaign = 'map') {
  return { campaign, set: 'fictional', contender, round, load: { screen } };
}

function someResults(records, other = {}) {
  return { records, weights: {}, floors: {}, growth: [], ...other };
}

const firstMap = (results, set = 'fictional') => judge(SET_BARS, results, set)[0];

describe('bars of the map', () => {
  it('holds the product against the canvas of the same round, and takes the median', () => {
    const times = [
      [40, 100],
      [90, 300],
      [50, 100],
    ];
    const records = times.flatMap(([ours, theirs], round) => [
      aLoad('product', round, ours),
      aLoad('canvas', round, theirs),
    ]);
    expect(firstMap(someResults(records)).value).to.be.closeTo(0.4, 1e-9);
  });

  it('is met up to its limit', () => {
    const met = firstMap(someResults([aLoad('product', 0, 45), aLoad('canvas', 0, 100)]));
    const missed = firstMap(someResults([aLoad('product', 0, 46), aLoad('canvas', 0, 100)]));
    expect([met.isMet, missed.isMet]).to.deep.equal([true, false]);
  });

  it('has a limit of its own for the map of 2019', () => {
    expect(firstMap(someResults([]), '2019').limit).to.equal(0.6);
  });

  it('says nothing of what was not measured', () => {
    const bars = judge(SET_BARS, someResults([]), 'fictional');
    expect(bars.filter(({ isMet }) => isMet !== undefined)).to.deep.equal([]);
  });

  it('counts one wrongly named point in any round', () => {
    const pointer = { times: [5], wrong: [] };
    const records = [
      { ...aLoad('product', 0, 1), pointer },
      { ...aLoad('product', 1, 1), pointer: { ...pointer, wrong: [{ wanted: 'Ergens' }] } },
    ];
    const bar = judge(SET_BARS, someResults(records), 'fictional').find(({ title }) =>
      title.includes('wrongly'),
    );
    expect(bar).to.include({ value: 1, isMet: false });
  });

  it('holds data against the entropy of its coordinates', () => {
    const weights = { fictional: { product: { data: { brotli: 240_000 }, script: { brotli: 1000 } } } };
    const bars = judge(SET_BARS, someResults([], { weights, floors: { fictional: 200_000 } }), 'fictional');
    expect(bars.find(({ title }) => title.includes('entropy')).value).to.be.closeTo(1.2, 1e-9);
  });

  it('measures growth from the smallest country to the largest', () => {
    const growth = [
      { set: 'growth-1', areas: 1000 },
      { set: 'growth-4', areas: 4000 },
    ];
    const records = [100, 400].map((screen, place) => ({
      ...aLoad('product', 0, screen, 'growth'),
      set: growth[place].set,
    }));
    expect(growthOf(someResults(records, { growth }), 'product')).to.be.closeTo(1, 1e-9);
  });
});
