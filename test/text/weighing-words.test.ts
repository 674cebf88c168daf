import { expect } from 'chai';
import { weighingWords } from '../../src/text/weighing-words.js';

describe('weighingWords', () => {
  it('count the others that cannot be told apart', () => {
    const said = (count: number) => weighingWords.en.overlaps(count, 'neighbourhoods');
    expect([0, 1, 2].map(said)).to.deep.equal([
      'none of the other neighbourhoods comes out at the same places',
      'in place not to be told from 1 other',
      'in place not to be told from 2 others',
    ]);
  });
});
