import { expect } from 'chai';
import { kinOf } from '../../src/domain/kin.js';
import { anAreaList } from '../support/builders.js';

const country = anAreaList({ level: 'land', codes: ['NL00'], names: ['Nederland'] });
const gemeenten = anAreaList();
const codes = Array.from({ length: 9 }, (_, index) => `BU0363000${index}`);
const buurten = anAreaList({ level: 'buurt', codes: [...codes, 'BU05990000'], names: [...codes, 'Kop'] });
const lists = [country, gemeenten, buurten];

const codesOf = (areas: readonly { readonly code: string }[]) => areas.map(({ code }) => code);

describe('kinOf', () => {
  it('finds what an area lies in, from small to wide', () => {
    expect(codesOf(kinOf(lists, 'BU03630004').above)).to.deep.equal(['GM0363', 'NL00']);
  });

  it('follows the parents that the publisher gives', () => {
    const wijken = anAreaList({ level: 'wijk', codes: ['WK036300'], names: ['Centrum'] });
    const parents = [...codes.map(() => 'WK036300'), 'WK059900'];
    const above = kinOf([country, gemeenten, wijken, { ...buurten, parents }], 'BU03630004').above;
    expect(codesOf(above)).to.deep.equal(['WK036300', 'GM0363', 'NL00']);
  });

  it('finds the areas that lie in it, of the next level that has any', () => {
    expect(codesOf(kinOf(lists, 'NL00').below)).to.deep.equal(['GM0363', 'GM0599', 'GM0344']);
    expect(codesOf(kinOf(lists, 'GM0599').below)).to.deep.equal(['BU05990000']);
  });

  it('gives none of them where they are too many to look through', () => {
    const many = Array.from({ length: 300 }, (_, index) => `BU0344${String(index).padStart(4, '0')}`);
    const long = anAreaList({ level: 'buurt', codes: many, names: many });
    expect(kinOf([country, gemeenten, long], 'GM0344').below).to.deep.equal([]);
  });

  it('finds those before and after it that lie in the same area', () => {
    expect(codesOf(kinOf(lists, 'BU03630007').beside)).to.deep.equal([
      'BU03630004',
      'BU03630005',
      'BU03630006',
      'BU03630008',
    ]);
  });

  it('knows no kin of an area that is in no list', () => {
    expect(kinOf(lists, 'BU99990000')).to.deep.equal({ above: [], below: [], beside: [] });
  });

  it('goes round in no circle where a list is its own parent', () => {
    const odd = { ...gemeenten, parents: ['GM0599', 'GM0363', 'GM0344'] };
    expect(kinOf([country, odd], 'GM0363').above).to.deep.equal([]);
  });
});
