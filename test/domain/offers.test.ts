import { expect } from 'chai';
import {
  editionOfWish,
  everybodyOffer,
  indicatorOffers,
  originOffers,
  periodAfter,
  periodOffers,
} from '../../src/domain/offers.js';
import { aCatalogue, aCoverage, anIndicator } from '../support/builders.js';

const wish = { area: 'GM0363', indicator: '', origin: '', period: '' };
const catalogue = aCatalogue({
  indicators: [
    anIndicator({
      coverage: [
        aCoverage({ groups: ['total', 'turkey'] }),
        aCoverage({ levels: ['land'], periods: [{ id: '2009', edition: '2009' }] }),
        aCoverage({ groups: ['total'], periods: [{ id: '2022', edition: '2021' }] }),
      ],
    }),
    anIndicator({ id: 'other', coverage: [aCoverage({ levels: ['land'] })] }),
  ],
});

describe('offers', () => {
  it('have the periods of the level and group alone', () => {
    const ids = (origin: string) => periodOffers(catalogue, { ...wish, origin }).map(({ id }) => id);
    expect([ids(''), ids('turkey')]).to.deep.equal([
      ['2020', '2021', '2022'],
      ['2020', '2021'],
    ]);
  });

  it('have the next period, and the first behind the last', () => {
    const after = (period: string) => periodAfter(catalogue, { ...wish, period });
    expect([after('2021').next?.id, after('2021').isLast]).to.deep.equal(['2022', true]);
    expect([after('2022').next?.id, after('2022').isLast]).to.deep.equal(['2020', false]);
  });

  it('have no next period where there is none', () => {
    expect(periodAfter(catalogue, { ...wish, area: 'XY' }).next).to.equal(undefined);
  });

  it('have the indicators of the level, and the chosen one with what it lacks', () => {
    const lacks = (indicator: string) =>
      indicatorOffers(catalogue, { ...wish, indicator }).flatMap(({ indicators }) =>
        indicators.map((offer) => [offer.indicator.id, offer.lack]),
      );
    expect(lacks('')).to.deep.equal([['participation', undefined]]);
    expect(lacks('other')).to.deep.equal([
      ['participation', undefined],
      ['other', 'level'],
    ]);
  });

  it('have a group with figures, and the one that holds it', () => {
    const groups = originOffers(catalogue, { ...wish, period: '2022' }).flatMap((one) => one.groups);
    expect(groups.map(({ group, lack }) => [group.id, lack])).to.deep.equal([
      ['outside-europe', 'origin'],
      ['turkey', 'period'],
    ]);
  });

  it('have everybody only where there are figures for all', () => {
    const split = aCatalogue({
      indicators: [anIndicator({ coverage: [aCoverage({ groups: ['turkey'] })] })],
    });
    expect(everybodyOffer(split, wish)).to.equal(undefined);
  });

  it('have areas of the edition that is shown, or the newest', () => {
    expect(editionOfWish(catalogue, { ...wish, area: 'NL00', period: '2009' })).to.equal('2009');
    expect(editionOfWish(catalogue, { ...wish, indicator: 'none' })).to.equal('2021');
  });
});
