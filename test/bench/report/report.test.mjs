import { describe, it } from 'node:test';
import { expect } from 'chai';
import { renderReport } from './report.mjs';

function someResults(other = {}) {
  return {
    sets: [{ name: 'fictional', title: 'fictional country', areas: 12, vertices: 345 }],
    records: [
      { campaign: 'map', set: 'fictional', contender: 'product', round: 0, load: { screen: 300 } },
      { campaign: 'map', set: 'fictional', contender: 'canvas', round: 0, load: { screen: 1000 } },
    ],
    weights: {},
    floors: {},
    growth: [],
    failures: [],
    ...other,
  };
}

const lineWith = (report, text) => report.split('\n').find((line) => line.includes(text));

describe('report of the bench', () => {
  it('shows a ratio with the bar beside it', () => {
    const line = lineWith(renderReport(someResults()), 'first complete map');
    expect(line).to.match(/0\.30 +≤ 0\.45 +met/);
  });

  it('shows what was not measured as a dash', () => {
    expect(lineWith(renderReport(someResults()), 'Leaflet, SVG')).to.match(/^Leaflet, SVG[ –]+$/);
  });

  it('tells why something is missing', () => {
    const failures = [{ what: 'real map of 2015', reason: 'no endpoint' }];
    expect(renderReport(someResults({ failures }))).to.contain('real map of 2015: no endpoint');
  });
});
