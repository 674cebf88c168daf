import { expect } from 'chai';
import { resolveChoice } from '../../src/domain/choice.js';
import { FIGURE_PARTS, type FigureParts } from '../../src/domain/cited-figure.js';
import { viewOfFigure, viewOfGraphic } from '../../src/domain/cited-view.js';
import { NOTHING_CHOSEN, type Selection } from '../../src/domain/selection.js';
import { aCatalogue } from '../support/builders.js';

const wish = { area: 'GM0363', indicator: '', origin: '', period: '' };
const choice = resolveChoice(aCatalogue(), wish);
const figure: FigureParts = {
  area: 'GM0363',
  indicator: 'participation',
  origin: 'herkomst.turkey',
  period: '2020',
};
const shared: Selection = { ...NOTHING_CHOSEN, area: 'GM0363', areas: 'GM0599' };

describe('viewOfGraphic(shared, choice, pinned)', () => {
  it('tells what was left open as it is now', () => {
    const told = { area: 'GM0363', indicator: 'participation', origin: 'total', period: '2021' };
    expect(viewOfGraphic(NOTHING_CHOSEN, choice, FIGURE_PARTS)).to.deep.equal({ ...NOTHING_CHOSEN, ...told });
  });

  it('leaves alone what the graphic does not follow', () => {
    expect(viewOfGraphic(shared, choice, ['area'])).to.deep.equal(shared);
  });

  it('leaves the area of the map where another is looked at within it', () => {
    const within = { ...shared, area: '', selected: 'BU03630001' };
    expect(viewOfGraphic(within, choice, ['area'])).to.deep.equal(within);
  });
});

describe('viewOfFigure(shared, choice, figure, pinned)', () => {
  it('is the view of the group and period of the figure', () => {
    const view = viewOfFigure(shared, choice, figure, FIGURE_PARTS);
    expect(view).to.deep.equal({
      ...shared,
      indicator: 'participation',
      origin: figure.origin,
      period: '2020',
    });
  });

  it('looks at the area of the figure, and leaves the map where it is', () => {
    const view = viewOfFigure(shared, choice, { ...figure, area: 'BU03630001' }, FIGURE_PARTS);
    expect([view.area, view.selected]).to.deep.equal(['GM0363', 'BU03630001']);
  });

  it('looks at no area within the map where the figure is of the whole', () => {
    const view = viewOfFigure({ ...shared, selected: 'BU03630001' }, choice, figure, FIGURE_PARTS);
    expect([view.area, view.selected]).to.deep.equal(['GM0363', '']);
  });

  it('leaves to the author what he fixed on the element', () => {
    const view = viewOfFigure(shared, choice, { ...figure, area: 'GM0344' }, ['indicator']);
    expect(view).to.deep.equal({ ...shared, indicator: 'participation' });
  });
});
