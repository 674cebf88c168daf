import { expect } from 'chai';
import { SERIES_COLOURS } from '../../../src/elements/indicator-trend/tell-plot.js';
import { countOf, pictureOf, wordsOn } from '../../support/picture.js';
import { linesOf, trend } from '../../support/trend-source.js';

const strokesOf = (picture: Element, colour: string) =>
  picture.querySelectorAll(`[stroke="${colour}"]`).length;

describe('the picture of <indicator-trend>', () => {
  it('names all lines', async () => {
    const element = await trend({ areas: 'GM0599' });
    const words = wordsOn(await pictureOf(element));
    for (const line of linesOf(element)) expect(words).to.contain(line);
  });

  it('has the colours of the page', async () => {
    const element = await trend({ areas: 'GM0599' });
    const marks = [...(element.shadowRoot?.querySelectorAll('.swatch .mark') ?? [])];
    const onPage = marks.map((mark) => getComputedStyle(mark).stroke);
    const known = SERIES_COLOURS.map((colour) => {
      const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      return `rgb(${channels.join(', ')})`;
    });
    expect(onPage.filter((colour) => !known.includes(colour))).to.deep.equal([]);
    const picture = await pictureOf(element);
    for (const colour of onPage)
      expect(strokesOf(picture, SERIES_COLOURS[known.indexOf(colour)] ?? '')).to.be.greaterThan(1);
  });

  it('says why and when there is no figure, and crosses the year', async () => {
    const picture = await pictureOf(await trend());
    expect(wordsOn(picture)).to.contain('Amsterdam (gemeente): 2019 (te weinig personen).');
    expect(picture.querySelector('path[d="M-3 -3L3 3M-3 3L3 -3"]')).to.not.equal(null);
  });

  it('has an open mark for a provisional year', async () => {
    const picture = await pictureOf(await trend());
    expect(countOf(picture, '#ffffff')).to.be.greaterThan(0);
    expect(wordsOn(picture)).to.contain('Voorlopig');
  });

  it('has a thin line to a provisional year', async () => {
    const picture = await pictureOf(await trend());
    const thin = SERIES_COLOURS.map((colour) => `path[stroke="${colour}"][stroke-width="1"]`);
    expect(picture.querySelector(thin.join())).to.not.equal(null);
  });
});
