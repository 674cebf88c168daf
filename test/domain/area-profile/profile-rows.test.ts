import { expect } from 'chai';
import { tallyDifferences } from '../../../src/domain/area-profile/difference-tally.js';
import { resolveProfile } from '../../../src/domain/area-profile/profile-choice.js';
import { type ProfileRow, profileThemes } from '../../../src/domain/area-profile/profile-rows.js';
import { ChoiceError } from '../../../src/domain/choice.js';
import { EVERYBODY } from '../../../src/domain/origin.js';
import { aCoverage, anIndicator, aProfileColumn } from '../../support/builders.js';
import { profileCatalogue, profiledAreas, profileOf } from '../../support/profile-source.js';

const NOTHING = { area: '', indicator: '', origin: '', period: '' };
const catalogue = profileCatalogue();

function rowsFor(area: string, period = '', origin = ''): readonly ProfileRow[] {
  const choice = resolveProfile(catalogue, { ...NOTHING, area, origin });
  return profileThemes(catalogue, choice, profileOf(), period).flatMap(({ rows }) => rows);
}

describe('resolveProfile(catalogue, wish)', () => {
  it('is about everybody, whatever single views start with', () => {
    const other = profileCatalogue({ defaults: { origin: 'herkomst.turkey' } });
    expect(resolveProfile(other, { ...NOTHING, area: 'GM0363' }).origin).to.deep.equal(EVERYBODY);
  });

  it('finds a group that not every indicator has', () => {
    const { origin, indicator } = resolveProfile(catalogue, { ...NOTHING, area: 'GM0363', origin: 'turkey' });
    expect([origin.group, indicator.id]).to.deep.equal(['turkey', 'participation']);
  });

  it('takes another period where the group or area has not the one that was asked for', () => {
    const older = aCoverage({ groups: ['total'], periods: [{ id: '2020', edition: '2021' }] });
    const newer = aCoverage({ groups: ['turkey'], periods: [{ id: '2021', edition: '2021' }] });
    const other = profileCatalogue({ indicators: [anIndicator({ coverage: [older, newer] })] });
    const wish = { ...NOTHING, area: 'GM0363', origin: 'turkey', period: '2020' };
    expect(resolveProfile(other, wish).period.id).to.equal('2021');
  });

  for (const [attribute, value] of [
    ['area', 'XY12'],
    ['indicator', 'happiness'],
    ['origin', 'mars'],
    ['period', '1850'],
  ] as const) {
    it(`refuses an unknown ${attribute}`, () => {
      expect(() => resolveProfile(catalogue, { ...NOTHING, [attribute]: value }))
        .to.throw(ChoiceError)
        .with.deep.property('problem', { attribute, value, reason: 'unknown' });
    });
  }

  it('refuses an area of a level that nothing is known for', () => {
    const coverage = [aCoverage({ levels: ['land'] })];
    const bare = profileCatalogue({ indicators: [anIndicator({ coverage })] });
    expect(() => resolveProfile(bare, { ...NOTHING, area: 'GM0363' })).to.throw(ChoiceError, 'no-figures');
  });
});

describe('profileThemes(catalogue, choice, profile, period)', () => {
  it('sets a buurt against its gemeente and the country', () => {
    const [row] = rowsFor('BU03630000');
    expect(row?.wider.map(({ area }) => area.code)).to.deep.equal(['GM0363', 'NL00']);
  });

  it('sets a gemeente against the country alone', () => {
    expect(rowsFor('GM0363')[0]?.wider.map(({ area }) => area.code)).to.deep.equal(['NL00']);
  });

  it('sets the country against nothing', () => {
    expect(rowsFor('NL00')[0]?.wider).to.deep.equal([]);
  });

  it('keeps apart what has no figures for the group', () => {
    const choice = resolveProfile(catalogue, { ...NOTHING, area: 'GM0363', origin: 'turkey' });
    const [people] = profileThemes(catalogue, choice, profileOf(), '');
    expect(people?.rows).to.deep.equal([]);
    expect(people?.without.map(({ id }) => id)).to.deep.equal(['inhabitants', 'young']);
  });

  it('refuses an area that no edition has', () => {
    const choice = resolveProfile(catalogue, { ...NOTHING, area: 'BU03639999' });
    expect(() => profileThemes(catalogue, choice, profileOf(), '')).to.throw(ChoiceError, 'unknown');
  });
});

describe('the period of a row', () => {
  const years = ['2012', '2016', '2020'];
  const periods = years.map((id) => ({ id, edition: '2021' }));
  const indicator = anIndicator({ coverage: [aCoverage({ periods })] });
  const known = profileCatalogue({ indicators: [indicator] });
  const values = profiledAreas.map(() => 50);
  const columns = years.map((period) => aProfileColumn(EVERYBODY, values, { period }));
  const profile = { area: 'GM0363', tables: [{ edition: '2021', areas: profiledAreas, columns }] };
  const choice = resolveProfile(known, { ...NOTHING, area: 'GM0363' });
  const periodFor = (wished: string) =>
    profileThemes(known, choice, profile, wished).flatMap(({ rows }) => rows)[0]?.period.id;

  for (const [wished, shown] of [
    ['', '2020'],
    ['2016', '2016'],
    ['2019', '2016'],
    ['2009', '2012'],
  ] as const) {
    it(`is ${shown} for a wish of "${wished}"`, () => {
      expect(periodFor(wished)).to.equal(shown);
    });
  }
});

describe('tallyDifferences(rows, code)', () => {
  it('keeps judged, neutral, unclear, incomparable and absent differences apart', () => {
    expect(tallyDifferences(rowsFor('BU03630011'), 'NL00')).to.deep.equal([
      { outcome: 'unfavourable', count: 1 },
      { outcome: 'higher', count: 1 },
      { outcome: 'unclear', count: 1 },
      { outcome: 'incomparable', count: 1 },
    ]);
  });

  it('counts what has no figure as nothing else', () => {
    expect(tallyDifferences(rowsFor('BU03630003'), 'NL00')).to.deep.include({ outcome: 'absent', count: 1 });
  });
});
