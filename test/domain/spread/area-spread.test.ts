import { expect } from 'chai';
import { areaSpreadOf } from '../../../src/domain/spread/area-spread.js';
import { aScheme } from '../../support/builders.js';
import { someTownGroups, type TownGroups, townProfile } from '../../support/spread-source.js';

function spreadIn(groups: TownGroups, area = 'GM0363') {
  const period = { id: '2021', edition: '2021' };
  const profile = townProfile('GM0363', groups);
  return areaSpreadOf({ profile, area, indicator: 'inhabitants', scheme: aScheme(), period, roundedTo: 1 });
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

  it('knows no area outside the division', () => {
    expect(spreadIn(someTownGroups, 'GM9999')).to.equal(undefined);
  });
});
