import { expect } from 'chai';
import { searchAreas, searchable } from '../../src/text/area-search.js';
import { anAreaList } from '../support/builders.js';

const names = [
  'Amsterdam',
  'Nieuw-Amsterdam',
  'Amstelveen',
  "'s-Hertogenbosch",
  'Súdwest-Fryslân',
  'De Baarsjes',
  'Bergen',
  'Bergen op Zoom',
];
const lists = [searchable(anAreaList({ names, codes: names.map((_, index) => `GM000${index}`) }))];

function find(typed: string, limit = 10): readonly string[] {
  return searchAreas(lists, typed, limit).map(({ name }) => name);
}

describe('searchAreas', () => {
  for (const [typed, found] of [
    ['', []],
    ['  ', []],
    ['ams', ['Amsterdam', 'Amstelveen', 'Nieuw-Amsterdam']],
    ['AMSTERDAM', ['Amsterdam', 'Nieuw-Amsterdam']],
    ['sudwest', ['Súdwest-Fryslân']],
    ['fryslan', ['Súdwest-Fryslân']],
    ['baars', ['De Baarsjes']],
    ['hertog', ["'s-Hertogenbosch"]],
    ['’s-h', ["'s-Hertogenbosch"]],
    ['bergen', ['Bergen', 'Bergen op Zoom']],
    ['gm0006', ['Bergen']],
    ['sterdam', []],
    ['(', []],
  ] as const) {
    it(`finds ${JSON.stringify(found)} for "${typed}"`, () => {
      expect(find(typed)).to.deep.equal(found);
    });
  }

  it('stops at the limit', () => {
    expect(find('ams', 2)).to.have.length(2);
  });

  it('puts the lists one after the other', () => {
    const buurten = searchable(anAreaList({ level: 'buurt', names: ['Bergen'], codes: ['BU00010000'] }));
    const levels = searchAreas([...lists, buurten], 'bergen', 10).map(({ level }) => level);
    expect(levels).to.deep.equal(['gemeente', 'buurt', 'gemeente']);
  });
});
