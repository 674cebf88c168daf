import { expect } from 'chai';
import { countOf, pictureOf, wordsOn } from '../../support/picture.js';
import { rowsOf, someRecipe, weighing } from '../../support/weighing-source.js';

describe('the picture of <factor-index>', () => {
  it('says that a weighing is a choice, and gives its recipe', async () => {
    expect(wordsOn(await pictureOf(await weighing())))
      .to.contain('Een weging is een keuze, geen meting')
      .and.contain(someRecipe);
  });

  it('has every area in the order on show, with the places between which it comes out', async () => {
    const element = await weighing();
    const words = wordsOn(await pictureOf(element));
    const names = rowsOf(element).map((row) => row.split(' score')[0]?.split(' Onvolledig')[0] ?? '');
    for (const name of names) expect(words).to.contain(name);
    expect(words).to.match(/plaats \d (tot en met \d )?van 4/);
  });

  it('hatches an area that lacks a figure, and says which', async () => {
    const picture = await pictureOf(await weighing());
    expect(countOf(picture, 'url(#stub)')).to.be.greaterThan(0);
    expect(wordsOn(picture)).to.contain('Onvolledig, daarom geen score. Er ontbreekt:');
  });
});
