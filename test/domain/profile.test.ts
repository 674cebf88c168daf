import { expect } from 'chai';
import { absence, figure } from '../../src/domain/observation.js';
import { EVERYBODY, originOf } from '../../src/domain/origin.js';
import { areasOf, findProfileArea, observationIn } from '../../src/domain/profile.js';
import { aProfile, aProfileColumn, profileAreas } from '../support/builders.js';

const profile = aProfile([aProfileColumn(EVERYBODY, [60, 65.3, 61.2, absence('too-few')])]);
const question = { indicator: 'participation', origin: EVERYBODY, period: '2021', edition: '2021' };

describe('observationIn', () => {
  it('finds the figure of an area', () => {
    expect(observationIn(profile, question, 'BU03630000')).to.deep.equal(figure(61.2));
  });

  it('finds why a figure is absent', () => {
    expect(observationIn(profile, question, 'BU03630001')).to.deep.equal(absence('too-few'));
  });

  const unanswered = [
    ['a group that is not carried', { ...question, origin: originOf('herkomst', 'turkey') }, 'GM0363'],
    ['another period', { ...question, period: '2020' }, 'GM0363'],
    ['another edition', { ...question, edition: '2015' }, 'GM0363'],
    ['another area', question, 'GM0599'],
  ] as const;
  for (const [name, asked, code] of unanswered) {
    it(`finds nothing for ${name}, which is no absence`, () => {
      expect(observationIn(profile, asked, code)).to.equal(undefined);
    });
  }
});

describe('areasOf', () => {
  it('lists each area of an edition once', () => {
    const twice = { ...profile, tables: [...profile.tables, ...profile.tables] };
    expect(areasOf(twice, '2021')).to.deep.equal(profileAreas);
  });
});

describe('findProfileArea', () => {
  it('finds an area with its name', () => {
    expect(findProfileArea(profile, '2021', 'BU03630001')?.name).to.equal('De Baarsjes');
  });
});
