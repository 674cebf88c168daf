import { expect } from 'chai';
import { partOf } from '../../support/on-page.js';
import { pictureOf, wordsOn } from '../../support/picture.js';
import { scatter } from '../../support/scatter-source.js';

/** Circles, and the squares of areas whose size is not known. */
const marksOn = (picture: Element) => picture.querySelectorAll('circle, rect[width="5"]').length;

describe('the picture of <indicator-scatter>', () => {
  it('has a mark for every pair of figures, and a ring around what is picked out', async () => {
    const all = marksOn(await pictureOf(await scatter()));
    const element = await scatter({ selected: 'BU03630003' });
    const picture = await pictureOf(element);
    expect(marksOn(picture)).to.equal(all + 1);
    expect(partOf(element, '[part=sentence]').textContent).to.contain(`Van ${all} van de`);
    expect(wordsOn(picture)).to.contain('Weesper');
  });

  it('says what the axes tell, and what size means', async () => {
    const words = wordsOn(await pictureOf(await scatter()));
    expect(words).to.contain('Nettoarbeidsparticipatie').and.contain('Laag inkomen').and.contain('Inwoners');
  });

  it('cannot be had without the word that it is not about persons', async () => {
    expect(wordsOn(await pictureOf(await scatter()))).to.contain('niet over personen');
  });
});
