import { expect } from 'chai';
import { CHOSEN_TAGS, viewOfChoice } from '../../src/domain/embed-choice.js';
import { embedAttributes } from '../../src/domain/embed-view.js';
import { NOTHING_CHOSEN } from '../../src/domain/selection.js';

const selection = {
  ...NOTHING_CHOSEN,
  area: 'GM0363',
  selected: 'BU03630001',
  areas: 'GM0599',
  indicator: 'participation',
  origin: 'herkomst.turkey',
  period: '2021',
};
const choose = (tag: string) =>
  new Map(viewOfChoice({ tag, selection, endpoint: 'https://x.example/', lang: '' }).attributes);

describe('a view of what an editor chose', () => {
  for (const tag of CHOSEN_TAGS) {
    it(`tells <${tag}> nothing that a frame would leave out`, () => {
      expect(embedAttributes(tag)).to.include.members([...choose(tag).keys()]);
    });
  }

  it('is a map of the gemeente with the buurt selected', () => {
    expect(choose('buurt-map')).to.include.all.keys('area', 'selected');
    expect(choose('buurt-map').get('area')).to.equal('GM0363');
  });

  it('is of the buurt itself in other elements', () => {
    expect(choose('origin-breakdown').get('area')).to.equal('BU03630001');
  });

  it('leaves open what was left open', () => {
    const open = viewOfChoice({ tag: 'buurt-map', selection: NOTHING_CHOSEN, endpoint: '', lang: 'en' });
    expect(open.attributes).to.deep.equal([['lang', 'en']]);
  });
});
