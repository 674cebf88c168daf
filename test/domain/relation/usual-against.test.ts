import { expect } from 'chai';
import { usualAgainst } from '../../../src/domain/relation/usual-against.js';
import { scatterCatalogue } from '../../support/scatter-source.js';

const wish = { area: 'GM0363', indicator: 'participation', origin: '', period: '' };

describe('usualAgainst(catalogue, wish)', () => {
  it('is the first share over the same areas', () => {
    expect(usualAgainst(scatterCatalogue, wish)).to.equal('low-income');
  });

  it('is another than the chosen one', () => {
    expect(usualAgainst(scatterCatalogue, { ...wish, indicator: 'low-income' })).to.equal('participation');
  });

  it('is a number where there is no other share', () => {
    const indicators = scatterCatalogue.indicators.filter(({ id }) => id !== 'low-income');
    expect(usualAgainst({ ...scatterCatalogue, indicators }, wish)).to.equal('inhabitants');
  });

  it('is none where nothing fits', () => {
    const indicators = scatterCatalogue.indicators.filter(
      ({ id }) => id === 'participation' || id === 'former',
    );
    expect(usualAgainst({ ...scatterCatalogue, indicators }, wish)).to.equal('');
  });
});
