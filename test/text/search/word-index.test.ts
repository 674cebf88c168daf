import { expect } from 'chai';
import { lastOf } from '../../../src/domain/statistics/slices.js';
import { NO_FIT, ONE_SLIP, WHOLE_WORD, WORD_START, WordIndex } from '../../../src/text/search/word-index.js';

const index = new WordIndex(['Den Haag', 'Haagse Hout', 'Oost-Haag', 'Haarlem', 'Oost Oost']);

describe('WordIndex.fitsOf(typed, withSlips)', () => {
  for (const [typed, withSlips, fits] of [
    ['haag', false, [WHOLE_WORD, WORD_START, WHOLE_WORD, NO_FIT, NO_FIT]],
    ['oost', false, [NO_FIT, NO_FIT, WHOLE_WORD, NO_FIT, WHOLE_WORD]],
    ['denh', false, [WORD_START, NO_FIT, NO_FIT, NO_FIT, NO_FIT]],
    ['harlem', false, [NO_FIT, NO_FIT, NO_FIT, NO_FIT, NO_FIT]],
    ['harlem', true, [NO_FIT, NO_FIT, NO_FIT, ONE_SLIP, NO_FIT]],
    ['haags', true, [ONE_SLIP, WORD_START, ONE_SLIP, NO_FIT, NO_FIT]],
  ] as const) {
    it(`says how "${typed}" fits each name${withSlips ? ', slips allowed' : ''}`, () => {
      expect([...index.fitsOf(typed, withSlips)]).to.deep.equal(fits);
    });
  }

  it('keeps the names with their words apart', () => {
    expect(index.names).to.deep.equal(['den haag', 'haagse hout', 'oost haag', 'haarlem', 'oost oost']);
  });
});

describe('WordIndex.inSlices(names)', () => {
  const names = Array.from({ length: 600 }, (_, place) => `Buurt ${place}`);

  it('gives the page its turn on the way', () => {
    expect([...WordIndex.inSlices(names)].length).to.be.greaterThan(1);
  });

  it('makes the same index', () => {
    const sliced = lastOf(WordIndex.inSlices(names));
    expect([...sliced.fitsOf('599', false)]).to.deep.equal([...new WordIndex(names).fitsOf('599', false)]);
  });
});
