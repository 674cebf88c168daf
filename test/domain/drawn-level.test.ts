import { expect } from 'chai';
import type { AreaLevel } from '../../src/domain/area.js';
import { drawnLevel } from '../../src/domain/drawn-level.js';
import { aCatalogue, aCoverage, anIndicator } from '../support/builders.js';

const indicator = anIndicator({
  coverage: [
    aCoverage({ levels: ['land', 'gemeente', 'wijk', 'buurt'], groups: ['total', 'turkey'] }),
    aCoverage({
      levels: ['land', 'gemeente'],
      groups: ['suriname'],
      periods: [{ id: '2019', edition: '2019' }],
    }),
  ],
});

describe('drawnLevel(indicator, areaLevel, wish)', () => {
  const cases: readonly {
    area: AreaLevel;
    level?: string;
    origin?: string;
    period?: string;
    drawn: AreaLevel;
  }[] = [
    { area: 'land', drawn: 'gemeente' },
    { area: 'land', level: 'buurt', drawn: 'gemeente' },
    { area: 'gemeente', drawn: 'buurt' },
    { area: 'gemeente', level: 'wijk', drawn: 'wijk' },
    { area: 'buurt', drawn: 'buurt' },
    { area: 'wijk', drawn: 'wijk' },
    { area: 'gemeente', origin: 'turkey', drawn: 'buurt' },
    { area: 'gemeente', origin: 'herkomst:turkey', drawn: 'buurt' },
    { area: 'gemeente', origin: 'suriname', drawn: 'gemeente' },
    { area: 'buurt', origin: 'suriname', drawn: 'gemeente' },
    { area: 'gemeente', period: '2019', drawn: 'gemeente' },
    { area: 'gemeente', origin: 'nowhere', drawn: 'buurt' },
  ];
  for (const { area, drawn, level = '', origin = '', period = '' } of cases) {
    it(`draws ${drawn} for a ${area} with level="${level}" origin="${origin}" period="${period}"`, () => {
      expect(drawnLevel(indicator, area, { level, origin, period })).to.equal(drawn);
    });
  }

  it('draws the buurten of the country where their borders are published', () => {
    const edition = aCatalogue().editions.map((one) => ({ ...one, borders: ['buurt'] as const }));
    const wish = { level: 'buurt', origin: '', period: '' };
    expect(drawnLevel(indicator, 'land', wish, edition)).to.equal('buurt');
    expect(drawnLevel(indicator, 'land', { ...wish, period: '2019' }, edition)).to.equal('gemeente');
  });
});
