import { expect } from 'chai';
import { absence, figure } from '../../../src/domain/observation.js';
import { originOf } from '../../../src/domain/origin.js';
import { areaSpreadOf } from '../../../src/domain/spread/area-spread.js';
import { aProfileColumn, aScheme } from '../../support/builders.js';
import { someTownGroups, type TownGroups, townAreas, townProfile } from '../../support/spread-source.js';

function spreadIn(groups: TownGroups, area = 'GM0363') {
  const period = { id: '2021', edition: '2021' };
  const profile = townProfile('GM0363', groups);
  return areaSpreadOf({ profile, area, indicator: 'inhabitants', scheme: aScheme(), period, roundedTo: 1 });
}

/** Without a number for the whole gemeente, which has no place in the table of its buurten. */
function spreadWithout(lacking: 'whole' | 'whole and buurt') {
  const [whole, ...units] = townAreas();
  const period = { id: '2021', edition: '2021' };
  const columns = Object.entries(someTownGroups).map(([group, [first, last]]) => {
    const counts = units.map((_, place) => figure(place < 6 ? first : last));
    const shown = lacking === 'whole' ? counts : [absence('withheld'), ...counts.slice(1)];
    const origin = originOf('herkomst', group);
    return aProfileColumn(origin, shown, { indicator: 'inhabitants', period: '2021' });
  });
  const tables = [
    { edition: '2021', areas: whole ? [whole] : [], columns: [] },
    { edition: '2021', areas: units, columns },
  ];
  const profile = { area: 'GM0363', tables };
  const asked = { indicator: 'inhabitants', scheme: aScheme(), period, roundedTo: 1 };
  const spread = areaSpreadOf({ profile, area: 'GM0363', ...asked });
  if (!spread) throw new Error('No spread');
  return spread;
}

describe('areaSpreadOf', () => {
  it('computes each group with figures for buurten', () => {
    const kinds = spreadIn(someTownGroups)?.groups.map(({ group, result }) => `${group.id} ${result.kind}`);
    expect(kinds).to.deep.equal([
      'netherlands spread',
      'europe spread',
      'outside-europe spread',
      'turkey withheld',
    ]);
  });

  it('names a large group without figures for buurten, and leaves out a small one', () => {
    const { netherlands: _, ...others } = someTownGroups;
    const kinds = spreadIn(others)?.groups.map(({ group, result }) => `${group.id} ${result.kind}`);
    expect(kinds).to.include('netherlands unpublished').and.not.include('suriname unpublished');
  });

  it('counts a group without figures as the rest of all together', () => {
    const { netherlands: _, ...others } = someTownGroups;
    const [all, rest] = [spreadIn(someTownGroups)?.together, spreadIn(others)?.together];
    expect(rest?.kind === 'spread' && rest.informationTheoryIndex).to.be.closeTo(
      all?.kind === 'spread' ? all.informationTheoryIndex : Number.NaN,
      1e-12,
    );
  });

  it('adds up all buurten where the number of the whole gemeente is not published', () => {
    const result = spreadWithout('whole').groups.find(({ group }) => group.id === 'europe')?.result;
    expect(result?.kind === 'spread' && result.dissimilarity).to.be.closeTo(0.3125, 1e-12);
  });

  it('does not guess the whole where a buurt is hidden as well', () => {
    const result = spreadWithout('whole and buurt').groups.find(({ group }) => group.id === 'europe')?.result;
    expect(result?.kind === 'withheld' && result.reason).to.equal('coverage-unknown');
  });

  it('knows no area outside the division', () => {
    expect(spreadIn(someTownGroups, 'GM9999')).to.equal(undefined);
  });
});
