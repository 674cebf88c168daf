import { expect } from 'chai';
import { pictureOf, plain, wordsOn } from '../../support/picture.js';
import { profile } from '../../support/profile.js';

describe('the picture of <area-profile>', () => {
  it('says of every indicator what its row says', async () => {
    const element = await profile();
    const words = wordsOn(await pictureOf(element));
    const said = [...(element.shadowRoot?.querySelectorAll('li .pick, li .value, li .differences p') ?? [])];
    expect(said.length).to.be.greaterThan(4);
    for (const part of said) expect(words).to.contain(plain(part.textContent));
  });

  it('names the areas it is held against, and what the signs mean', async () => {
    expect(wordsOn(await pictureOf(await profile())))
      .to.contain('Vergelijk met: de buurten van Amsterdam')
      .and.contain('mediaan');
  });

  it('has a strip with the place of the area for each figure that has one', async () => {
    const element = await profile();
    const picture = await pictureOf(element);
    const onPage = element.shadowRoot?.querySelectorAll('.plot .half').length ?? 0;
    // One more stands in the key.
    expect(picture.querySelectorAll('rect[fill="#d1d3d5"]')).to.have.length(onPage + 1);
  });
});
