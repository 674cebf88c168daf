import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { SCHEME_LEAVES } from '../../../data-fixtures/country/leaves.js';
import { SCHEMES } from '../../../data-fixtures/country/schemes.js';
import { groupsInOrder, type OriginScheme } from '../../../src/domain/origin.js';

const real = JSON.parse(
  readFileSync(new URL('../../../data-fixtures/real.config.json', import.meta.url), 'utf8'),
) as { catalogue: { schemes: OriginScheme[] } };

function idsOf(schemes: readonly OriginScheme[]) {
  return schemes.map((scheme) => [scheme.id, groupsInOrder(scheme).map(({ group }) => group.id)]);
}

describe('the origin schemes of a made-up country', () => {
  it('have the groups of the endpoint with real figures, in the same order', () => {
    expect(idsOf(SCHEMES)).to.deep.equal(idsOf(real.catalogue.schemes));
  });

  it('have people in every group', () => {
    for (const scheme of SCHEMES) {
      const [, ...groups] = groupsInOrder(scheme).map(({ group }) => group.id);
      expect(Object.keys(SCHEME_LEAVES[scheme.id] ?? {})).to.have.members(groups);
    }
  });
});
