import { expect } from 'chai';
import { countOf, pictureOf, plain, wordsOn } from '../../support/picture.js';
import { groupRows, spreading, wordsOf } from '../../support/spreading.js';

describe('the picture of <origin-spread>', () => {
  it('says of every group what its row says', async () => {
    const element = await spreading();
    const words = wordsOn(await pictureOf(element));
    for (const row of groupRows(element)) {
      expect(words).to.contain(wordsOf(row.querySelector('.lead')));
      expect(words).to.contain(wordsOf(row.querySelector('.value')));
    }
  });

  it('hatches a group that is withheld', async () => {
    expect(countOf(await pictureOf(await spreading()), 'url(#stub)')).to.be.greaterThan(0);
  });

  it('has the curve and the buurten of the group that is picked, and invites to nothing', async () => {
    const element = await spreading();
    const picture = await pictureOf(element);
    const words = wordsOn(picture);
    const curve = element.shadowRoot?.querySelector('.curve-line')?.getAttribute('d') ?? 'none';
    expect(picture.querySelector(`path[d="${curve}"]`)).to.not.equal(null);
    const units = [...(element.shadowRoot?.querySelectorAll('.units .pick') ?? [])];
    for (const unit of units) expect(words).to.contain(plain(unit.textContent));
    expect(words).to.not.contain('Kies een buurt');
  });
});
