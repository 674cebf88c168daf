import { expect } from 'chai';
import { EVERYBODY, originOf } from '../../../src/domain/origin.js';
import { counterpartsOf, datedOrigins, measureYears } from '../../../src/domain/trend/years.js';
import { aCoverage, anIndicator, aProfile, aProfileColumn, aScheme } from '../../support/builders.js';
import { trendCatalogue } from '../../support/trend-source.js';

const turkey = originOf('herkomst', 'turkey');
const older = originOf('migratieachtergrond', 'turkey');

describe('counterpartsOf(catalogue, origin)', () => {
  it('finds a group by its word in every scheme, newest first', () => {
    expect(counterpartsOf(trendCatalogue(), older)).to.deep.equal([turkey, older]);
  });

  it('finds everybody in no scheme in particular', () => {
    expect(counterpartsOf(trendCatalogue(), EVERYBODY)).to.deep.equal([EVERYBODY]);
  });
});

describe('datedOrigins(indicator, origins, level)', () => {
  it('has each period once, of the preferred scheme', () => {
    const period = (id: string) => ({ id, edition: '2021' });
    const coverage = [
      aCoverage({ scheme: 'migratieachtergrond', groups: ['turkey'], periods: ['2019', '2020'].map(period) }),
      aCoverage({ periods: ['2020', '2021'].map(period) }),
    ];
    const dated = datedOrigins(anIndicator({ coverage }), [turkey, older], 'gemeente');
    expect(dated.map(({ origin, period: { id } }) => [id, origin.scheme])).to.deep.equal([
      ['2019', 'migratieachtergrond'],
      ['2020', 'herkomst'],
      ['2021', 'herkomst'],
    ]);
  });
});

describe('measureYears(profile, indicator, code, dated)', () => {
  const indicator = anIndicator();
  const dated = datedOrigins(indicator, [turkey], 'gemeente');

  it('leaves out years for which nothing is kept', () => {
    const profile = aProfile([aProfileColumn(turkey, [60, 61, 62, 63])]);
    const years = measureYears(profile, indicator, 'GM0363', dated);
    expect(
      years.map(({ period, observation }) => [period, 'value' in observation && observation.value]),
    ).to.deep.equal([['2021', 61]]);
  });

  it('has nothing of an area that the profile does not know', () => {
    expect(measureYears(aProfile([]), indicator, 'GM9999', dated)).to.deep.equal([]);
  });
});

describe('a scheme', () => {
  it('is needed to have a counterpart', () => {
    const catalogue = { ...trendCatalogue(), schemes: [aScheme()] };
    expect(counterpartsOf(catalogue, originOf('migratieachtergrond', 'western'))).to.deep.equal([]);
  });
});
