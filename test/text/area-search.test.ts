import { expect } from 'chai';
import type { AreaList } from '../../src/domain/area-list.js';
import { searchAreas, searchable } from '../../src/text/area-search.js';
import { anAreaList } from '../support/builders.js';
import { randomNumbers } from '../support/random.js';

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

const gemeenten = searchable(anAreaList({ names: ['Utrecht', 'Zeist'], codes: ['GM0344', 'GM0355'] }));
const places = searchable(
  anAreaList({
    level: 'buurt',
    names: ['Centrum', 'Centrum', 'Centrumrand', 'Centrum-Oost', 'Wittevrouwen'],
    codes: ['BU03550000', 'BU03440001', 'BU03440002', 'BU03440003', 'BU03440004'],
  }),
);

function codesFor(typed: string): readonly string[] {
  return searchAreas([gemeenten, places], typed, 10).map(({ code }) => code);
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
    ['zoom bergen', ['Bergen op Zoom']],
    ['bergenop', ['Bergen op Zoom']],
    ['amstredam', ['Amsterdam', 'Nieuw-Amsterdam']],
    ['bargen', ['Bergen', 'Bergen op Zoom']],
    ['amste', ['Amsterdam', 'Amstelveen', 'Nieuw-Amsterdam']],
    ['amstel', ['Amstelveen', 'Amsterdam', 'Nieuw-Amsterdam']],
    ['gm00', names],
    ['gm', []],
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

  it('tells the many places called Centrum apart by their gemeente', () => {
    expect(codesFor('centrum utrecht')).to.deep.equal(['BU03440001', 'BU03440003', 'BU03440002']);
  });

  it('takes the words in any order, and with slips', () => {
    expect(codesFor('utrehct centrum')).to.deep.equal(['BU03440001', 'BU03440003', 'BU03440002']);
  });

  it('does not list every part of a gemeente for its name', () => {
    expect(codesFor('utrecht')).to.deep.equal(['GM0344']);
  });

  it('takes names of gemeenten that are not searched themselves', () => {
    const found = searchAreas([places], 'centrum zeist', 10, gemeenten);
    expect(found.map(({ code }) => code)).to.deep.equal(['BU03550000']);
  });

  it('puts the larger first among areas that fit alike, and those of unknown size last', () => {
    const sized = searchable(anAreaList({ names: ['Oost', 'Oost', 'Oost'] }), [Number.NaN, 10, 20]);
    const found = searchAreas([sized], 'oost', 10).map(({ code }) => code);
    expect(found).to.deep.equal(['GM0344', 'GM0599', 'GM0363']);
  });

  it('puts what fits as typed before a larger area that fits less', () => {
    const sized = searchable(anAreaList({ names: ['Oosterpark', 'Park Oost', 'Oost'] }), [9, 8, 1]);
    const found = searchAreas([sized], 'oost', 10).map(({ name }) => name);
    expect(found).to.deep.equal(['Oost', 'Oosterpark', 'Park Oost']);
  });

  it('finds a name among 13,000 while the reader types', () => {
    const country = searchable(aCountryOfNames(13_000));
    const typed = ['zuid', 'centrum gemeente', 'amstredam', 'westerkwartier noord'];
    const begin = performance.now();
    for (const text of typed) searchAreas([country], text, 8);
    expect(performance.now() - begin).to.be.below(1000);
  });
});

/** Names of one to three words out of a few hundred. */
function aCountryOfNames(count: number): AreaList {
  const random = randomNumbers(11);
  const some = (all: readonly string[]) => all[Math.floor(random() * all.length)] ?? '';
  const syllables = [
    'wester',
    'ooster',
    'kwar',
    'tier',
    'lin',
    'den',
    'berg',
    'veen',
    'hout',
    'dam',
    'meer',
    'zand',
  ];
  const word = () => some(syllables) + some(syllables) + some(syllables);
  const names = Array.from({ length: count }, () => Array.from({ length: 1 + random() * 3 }, word).join(' '));
  const codes = names.map((_, place) => `BU${String(place).padStart(8, '0')}`);
  return anAreaList({ level: 'buurt', names, codes });
}
