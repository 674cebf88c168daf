import { expect } from 'chai';
import { comparing, rowsOf } from '../../support/comparing.js';
import { countOf, pictureOf, plain, wordsOn } from '../../support/picture.js';

describe('the picture of <indicator-compare>', () => {
  it('says of every area what its row says', async () => {
    const element = await comparing({ areas: 'GM0344 GM0599' });
    const words = wordsOn(await pictureOf(element));
    for (const row of rowsOf(element)) {
      for (const part of ['.lead', '.value']) {
        const text = plain(row.querySelector(part)?.textContent ?? '').replace(/×$/, '');
        expect(words).to.contain(text.trim());
      }
    }
  });

  it('has a bar in the tone of each kind of area', async () => {
    const picture = await pictureOf(await comparing({ areas: 'GM0599' }));
    expect(['#0b4f8a', '#6893b7', '#898d93'].map((tone) => countOf(picture, tone))).to.deep.equal([1, 1, 1]);
  });
});
