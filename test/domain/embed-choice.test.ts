import { expect } from 'chai';
import { CHOSEN_TAGS, type EmbedChoice, USUAL_SIDES, viewOfChoice } from '../../src/domain/embed-choice.js';
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
const begun = {
  sides: USUAL_SIDES,
  against: 'unemployment',
  within: new Map([
    ['compare-with', 'peers'],
    ['index', 'isolation'],
  ]),
  endpoint: 'https://x.example/',
  lang: '',
};
const choose = (tag: string, choice: Partial<EmbedChoice> = {}) =>
  new Map(viewOfChoice({ ...begun, tag, selection, ...choice }).attributes);

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

  it('is of the gemeente with the buurt selected where all its buurten are counted', () => {
    const spread = choose('origin-spread');
    expect([spread.get('area'), spread.get('selected'), spread.get('areas')]).to.deep.equal([
      'GM0363',
      'BU03630001',
      'GM0599',
    ]);
  });

  it('has the year that is marked in a trend, and the figure that is picked out in a profile', () => {
    expect(choose('indicator-trend').get('period')).to.equal('2021');
    expect(choose('area-profile').get('indicator')).to.equal('participation');
  });

  it('leaves open what was left open', () => {
    const open = viewOfChoice({
      ...begun,
      tag: 'buurt-map',
      selection: NOTHING_CHOSEN,
      endpoint: '',
      lang: 'en',
    });
    expect(open.attributes).to.deep.equal([['lang', 'en']]);
  });

  it('is of a figure against another', () => {
    expect(choose('indicator-scatter').get('against')).to.equal('unemployment');
    expect(choose('indicator-compare').has('against')).to.equal(false);
  });

  it('is as it was picked within the element, where that lets readers pick it', () => {
    expect(choose('indicator-compare').get('compare-with')).to.equal('peers');
    expect(choose('origin-spread').get('index')).to.equal('isolation');
    expect(choose('buurt-map')).to.not.have.any.keys('compare-with', 'index');
  });

  it('says nothing of what was picked and undone', () => {
    const within = new Map([['compare-with', '']]);
    expect(choose('indicator-compare', { within }).has('compare-with')).to.equal(false);
  });

  it('is a table of one column of the parts of the area, as long as no more is chosen', () => {
    const keys = [...choose('indicator-table').keys()];
    expect(keys).to.deep.equal([
      'endpoint',
      'area',
      'indicator',
      'origin',
      'period',
      'selected',
      'compare-with',
    ]);
  });

  it('is a table of all there is of what goes across, which leaves nothing to choose of it', () => {
    const table = choose('indicator-table', { sides: { rows: 'areas', columns: 'origins' } });
    expect(table.get('origins')).to.equal('all');
    expect(table.has('origin')).to.equal(false);
  });

  it('is a table of one area where no areas go down', () => {
    const table = choose('indicator-table', { sides: { rows: 'indicators', columns: 'periods' } });
    expect([table.get('rows'), table.get('indicators'), table.get('periods')]).to.deep.equal([
      'indicators',
      'all',
      'all',
    ]);
  });

  it('is a weighing with its recipe', () => {
    const recipe = '1 z-scores risk 1 low-income';
    expect(choose('factor-index', { selection: { ...selection, recipe } }).get('recipe')).to.equal(recipe);
  });
});
