import { expect } from 'chai';
import * as library from '../src/index.js';

// Whoever takes a name away breaks the pages that import it; whoever adds one promises to keep it.
const EXPORTS = [
  'AreaProfile',
  'BuurtMap',
  'ChoiceError',
  'EVERYBODY',
  'EndpointError',
  'EndpointSource',
  'IndicatorCompare',
  'IndicatorTable',
  'OUTSIDE',
  'ObservationColumn',
  'OriginBreakdown',
  'TOTAL',
  'VERSION',
  'absence',
  'figure',
];

describe('index', () => {
  it('exports these names and no others', () => {
    expect(Object.keys(library).sort()).to.deep.equal(EXPORTS);
  });

  it('registers no tag', () => {
    const tags = ['area-profile', 'buurt-map', 'indicator-compare', 'origin-breakdown'];
    expect(tags.filter((tag) => customElements.get(tag))).to.deep.equal([]);
  });
});
