import { describe, it } from 'node:test';
import { expect } from 'chai';
import { choicesIn, groupsOfOneIndicator, newestPeriod, unlikeChoices } from './choices.mjs';

const catalogue = {
  indicators: [
    {
      id: 'work',
      coverage: [
        { groups: ['total'], levels: ['gemeente'], periods: [{ id: '2024', edition: '2024' }] },
        {
          scheme: 'herkomst',
          groups: ['turkey'],
          levels: ['buurt'],
          periods: [{ id: '2023', edition: '2022' }],
        },
      ],
    },
  ],
};

function aChoice(name, values, indicator = name) {
  return { name, question: { indicator, origin: {} }, values: Object.fromEntries(values.entries()) };
}

describe('choices of figures', () => {
  it('are what the catalogue has at the level, as an author writes them', () => {
    const [{ attributes }] = choicesIn(catalogue, 'buurt', '2023');
    expect(attributes).to.deep.equal({ indicator: 'work', origin: 'herkomst:turkey', period: '2023' });
  });

  it('take the newest period that the level has', () => {
    expect(newestPeriod(catalogue, 'buurt')).to.equal('2023');
  });

  it('start with the most varied, and go on with what changes the whole map', () => {
    const rising = aChoice('rising', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const almost = aChoice('almost the same', [1, 2, 3, 4, 5, 6, 7, 8, 9, 9]);
    const falling = aChoice('falling', [9, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    const names = unlikeChoices([almost, rising, falling], 2).map(({ name }) => name);
    expect(names).to.deep.equal(['rising', 'falling']);
  });

  it('are groups of one indicator side by side, and others where these are too few', () => {
    const choices = [aChoice('one', [1], 'home'), aChoice('two', [1], 'work'), aChoice('three', [1], 'work')];
    expect(groupsOfOneIndicator(choices, 3).map(({ name }) => name)).to.deep.equal(['two', 'three', 'one']);
  });
});
