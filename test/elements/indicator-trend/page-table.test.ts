import { expect } from 'chai';
import { IndicatorTrend } from '../../../src/elements/indicator-trend/indicator-trend.js';
import '../../../src/elements/indicator-trend/define.js';
import { partOf } from '../../support/on-page.js';
import { drawTable, type WrittenTable } from '../../support/page-table.js';

const OF_AREAS: WrittenTable = {
  caption: 'Werk in de wijken',
  rows: [
    'Wijk|2019 (%)|2021 (%)|2023 (%)',
    'Noord|58,2|60,1|61,0*',
    'Zuid|66|geheim|64',
    'Nederland|70|71|72',
  ],
};
const OF_GROUPS: WrittenTable = {
  caption: 'Werk naar herkomst',
  rows: ['Herkomst|2019 (%)|2023 (%)', 'Totaal|70|72', 'Turkije|58|61', 'Indonesië|68|te weinig'],
};

const textOf = (element: IndicatorTrend, selector: string) =>
  partOf(element, selector).textContent?.replace(/\s+/g, ' ').trim() ?? '';

const draw = (written: WrittenTable, by = 'area') => {
  const element = new IndicatorTrend();
  element.by = by;
  return drawTable(element, written);
};

describe('a trend of a table of the page', () => {
  it('has the title of the table, and says every row from its first year to its last', async () => {
    const element = await draw(OF_AREAS);
    expect(textOf(element, '[part=heading]')).to.equal('Werk in de wijken');
    expect(textOf(element, '[part=sentence]')).to.equal(
      'Werk in de wijken. Noord: van 58,2% in 2019 naar 61,0%* in 2023. Zuid: van 66,0% in 2019 naar 64,0% in 2023. Nederland: van 70,0% in 2019 naar 72,0% in 2023.',
    );
  });

  it('draws a line per row, and tells nothing of levels or boundaries', async () => {
    const element = await draw(OF_AREAS);
    const names = [...element.renderRoot.querySelectorAll('.legend li')].map((item) =>
      item.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(names).to.deep.equal(['Noord', 'Zuid', 'Nederland']);
    expect(element.renderRoot.querySelector('#breaks')).to.equal(null);
  });

  it('keeps the reason for a year without a figure', async () => {
    const element = await draw(OF_AREAS);
    expect(textOf(element, '[aria-labelledby=absences]')).to.contain('Zuid').and.to.contain('geheim');
  });

  it('draws a line per group where it is told to', async () => {
    const element = await draw(OF_GROUPS, 'origin');
    expect(textOf(element, '[part=sentence]')).to.equal(
      'Werk naar herkomst. Totaal: van 70% in 2019 naar 72% in 2023. Turkije: van 58% in 2019 naar 61% in 2023. Indonesië: 68% in 2019.',
    );
  });

  it('reads the rows anew when it is told what they are later', async () => {
    const element = await draw(OF_GROUPS);
    element.by = 'origin';
    await element.ready;
    expect(textOf(element, '.legend')).to.contain('Turkije');
    expect(textOf(element, '[part=heading]')).to.equal('Werk naar herkomst');
  });

  it('says what is wrong with a table whose columns are no years', async () => {
    const element = await draw({ rows: ['Wijk|Werkt (%)', 'Noord|58'] });
    expect(textOf(element, '.status')).to.contain('een kolom per jaar');
  });
});
