import { expect } from 'chai';
import { IndicatorCompare } from '../../../src/elements/indicator-compare/indicator-compare.js';
import { expectAccessible } from '../../support/accessible.js';
import { partOf, shownText } from '../../support/on-page.js';
import { drawTable, type WrittenTable } from '../../support/page-table.js';
import '../../../src/elements/indicator-compare/define.js';

const WRITTEN = {
  caption: 'Werkenden per wijk',
  rows: [
    'Wijk|2021|2023',
    'Noord|58,2%|60,1%',
    'Zuid|61,0%|62,0%',
    'Oost|te weinig|x',
    'Nederland|70,0%|72,0%',
  ],
};

describe('<indicator-compare> with a table inside and no endpoint', () => {
  it('draws the rows in their order, the whole last', async () => {
    expect(namesOf(await drawn())).to.deep.equal(['Noord', 'Zuid', 'Oost', 'Nederland']);
  });

  it('shows the newest period, and another that the page asks for', async () => {
    expect(shownText(await drawn()))
      .to.contain('60,1%')
      .and.not.contain('58,2%');
    const older = Object.assign(new IndicatorCompare(), { period: '2021' });
    expect(shownText(await drawTable(older, WRITTEN)))
      .to.contain('58,2%')
      .and.contain('te weinig personen');
  });

  it('sets the rows against the whole', async () => {
    expect(shownText(await drawn())).to.contain('11,9 procentpunt t.o.v. Nederland');
    expect(partOf(await drawn(), '.axis-line').textContent).to.equal('Nederland 72,0%');
  });

  it('sets nothing against anything where there is no whole', async () => {
    const element = await drawn({ ...WRITTEN, rows: WRITTEN.rows.slice(0, 4) });
    expect(namesOf(element)).to.deep.equal(['Noord', 'Zuid', 'Oost']);
    expect(shownText(element)).to.not.contain('t.o.v.');
  });

  it('draws the column that the page asks for', async () => {
    const element = Object.assign(new IndicatorCompare(), { indicator: 'Inwoners' });
    await drawTable(element, { rows: ['Wijk|Werkt|Inwoners', 'Noord|58,2%|1.200'] });
    expect(shownText(element)).to.contain('1.200').and.not.contain('58,2%');
  });

  it('names a column that is not there', async () => {
    const element = Object.assign(new IndicatorCompare(), { indicator: 'Leert' });
    await drawTable(element, { rows: ['Wijk|Werkt', 'Noord|58,2%'] });
    expect(shownText(element)).to.contain('indicator').and.contain('Leert');
  });

  it('lets nobody add or remove areas', async () => {
    expect((await drawn()).shadowRoot?.querySelector('.remove, #area')).to.equal(null);
  });

  it('says a long table in short', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => `Wijk ${index}|${index + 10}%`);
    const element = await drawn({ caption: 'Werk', rows: ['Wijk|Werkt', ...rows, 'Wijk 12|geheim'] });
    expect(partOf(element, '[part=sentence]').textContent).to.equal(
      'Werk: 12 cijfers, van 10% tot 21%; één cijfer ontbreekt.',
    );
  });

  it('is accessible', async () => {
    await expectAccessible(await drawn());
  });
});

function drawn(written: WrittenTable = WRITTEN): Promise<IndicatorCompare> {
  return drawTable(new IndicatorCompare(), written);
}

function namesOf(element: Element): readonly string[] {
  const names = element.shadowRoot?.querySelectorAll('.bars li .pick') ?? [];
  return [...names].map((name) => name.textContent.trim());
}
