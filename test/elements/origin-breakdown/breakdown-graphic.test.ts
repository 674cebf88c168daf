import { expect } from 'chai';
import { breakdown, namesOf } from '../../support/breakdown.js';
import { partOf } from '../../support/on-page.js';
import { pictureOf, wordsOn } from '../../support/picture.js';

describe('the picture of <origin-breakdown>', () => {
  it('has the groups in the order of the scheme, as far as they are open', async () => {
    const element = await breakdown();
    const words = wordsOn(await pictureOf(element));
    const places = namesOf(element).map((name) => words.indexOf(name));
    expect(places.every((place) => place >= 0)).to.equal(true);
    expect(words).to.not.contain('turkey');
  });

  it('has the parts of a group that the reader opened', async () => {
    const element = await breakdown();
    partOf(element, '.toggle').click();
    await element.updateComplete;
    expect(wordsOn(await pictureOf(element))).to.contain('turkey');
  });

  it('says what the lines on the bars are', async () => {
    expect(wordsOn(await pictureOf(await breakdown()))).to.contain('dezelfde groep in Nederland');
  });
});
