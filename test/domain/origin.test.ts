import { expect } from 'chai';
import {
  EVERYBODY,
  findGroup,
  groupsInOrder,
  originKey,
  originOf,
  parseOriginKey,
  parseOriginWish,
} from '../../src/domain/origin.js';
import { aScheme } from '../support/builders.js';

describe('groupsInOrder', () => {
  it('keeps the order of the scheme, each group before its parts', () => {
    const ids = groupsInOrder(aScheme()).map(({ group, depth }) => `${depth} ${group.id}`);
    expect(ids).to.deep.equal([
      '0 total',
      '1 netherlands',
      '1 europe',
      '1 outside-europe',
      '2 turkey',
      '2 suriname',
    ]);
  });

  it('tells which group a group is part of', () => {
    const turkey = groupsInOrder(aScheme()).find(({ group }) => group.id === 'turkey');
    expect(turkey?.parent).to.equal('outside-europe');
  });
});

describe('findGroup', () => {
  it('finds a group at any depth', () => {
    expect(findGroup(aScheme(), 'suriname')?.id).to.equal('suriname');
  });

  it('finds nothing for a group of another scheme', () => {
    expect(findGroup(aScheme(), 'western')).to.equal(undefined);
  });
});

describe('parseOriginWish', () => {
  const wishes = { turkey: undefined, 'herkomst.turkey': 'herkomst', 'herkomst:turkey': 'herkomst' };
  for (const [wish, scheme] of Object.entries(wishes)) {
    it(`reads "${wish}" as a group ${scheme ? 'of a scheme' : 'of any scheme'}`, () => {
      expect(parseOriginWish(wish)).to.deep.equal({ scheme, group: 'turkey' });
    });
  }
});

describe('originKey', () => {
  for (const origin of [EVERYBODY, originOf('herkomst', 'turkey')]) {
    it(`comes back from "${originKey(origin)}" as the same origin`, () => {
      expect(parseOriginKey(originKey(origin))).to.deep.equal(origin);
    });
  }

  it('is the same for everybody in every scheme', () => {
    expect(originKey(originOf('herkomst', 'total'))).to.equal(originKey(originOf(undefined, 'total')));
  });
});
