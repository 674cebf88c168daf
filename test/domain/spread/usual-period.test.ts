import { expect } from 'chai';
import { usualPeriod } from '../../../src/domain/spread/usual-period.js';
import { spreadCatalogue } from '../../support/spread-source.js';

const wish = { area: 'GM0363', indicator: 'participation', origin: '', period: '2020' };

describe('usualPeriod(catalogue, wish)', () => {
  it('is the one that is shared, where there are counts for it', () => {
    expect(usualPeriod(spreadCatalogue, wish)).to.equal('2020');
    expect(usualPeriod(spreadCatalogue, { ...wish, area: 'BU03630001' })).to.equal('2020');
  });

  it('is none where there are not', () => {
    expect(usualPeriod(spreadCatalogue, { ...wish, period: '2019' })).to.equal('');
  });

  it('is none where none is shared', () => {
    expect(usualPeriod(spreadCatalogue, { ...wish, period: '' })).to.equal('');
  });
});
