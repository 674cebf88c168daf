import { expect } from 'chai';
import { OriginBreakdown } from '../../../src/elements/origin-breakdown/origin-breakdown.js';
import { expectAccessible } from '../../support/accessible.js';
import { namesOf, ownText, rowOf } from '../../support/breakdown.js';
import { breakdownSource } from '../../support/breakdown-source.js';
import { onPage, partOf, shownText, until } from '../../support/on-page.js';
import { drawTable, pageTable } from '../../support/page-table.js';

const WRITTEN = {
  caption: 'Werkenden naar herkomst, Utrecht, 2023',
  source: 'CBS',
  rows: [
    'Herkomst|Werkt (%)|Aantal gevallen',
    'Totaal|70,5|9.000',
    'Turkije|61,0*|800',
    'Nederland|74,2|5.000',
    'Indonesië|geheim|onbekend',
  ],
};

describe('<origin-breakdown> with a table inside and no endpoint', () => {
  it('draws the groups in the order of the table, the total first', async () => {
    expect(namesOf(await drawn())).to.deep.equal(['Totaal', 'Turkije', 'Nederland', 'Indonesië']);
  });

  it('shows figures with their mark and cases', async () => {
    const text = ownText(rowOf(await drawn(), 'Turkije'));
    expect(text).to.contain('61,0%*').and.contain('op 800 gevallen');
  });

  it('says why a figure is missing, and draws no bar for it', async () => {
    const row = rowOf(await drawn(), 'Indonesië');
    expect(ownText(row)).to.contain('geheim');
    expect(row?.querySelector('.bar')).to.equal(null);
  });

  it('takes title and source from the table', async () => {
    const element = await drawn();
    expect(partOf(element, '[part=heading]').textContent).to.equal(WRITTEN.caption);
    expect(partOf(element, '[part=notes]').textContent).to.contain('Bron: CBS.').and.contain('Voorlopig');
  });

  it('says what the graphic says', async () => {
    expect(partOf(await drawn(), '[part=sentence]').textContent).to.equal(
      'Werkenden naar herkomst, Utrecht, 2023: Totaal 70,5%; Turkije 61,0%*; Nederland 74,2%; Indonesië geheim.',
    );
  });

  it('compares no groups', async () => {
    expect(shownText(await drawn())).to.not.match(/t\.o\.v\.|referentie|gunstiger/);
  });

  it('has the same figures in its table', async () => {
    const element = await drawn();
    partOf(element, 'details.table summary').click();
    await until(() => element.shadowRoot?.querySelector('table') !== null);
    expect(partOf(element, 'table').textContent)
      .to.contain('74,2%')
      .and.contain('5.000')
      .and.contain('geheim');
  });

  it('picks out a group', async () => {
    const element = await drawn();
    rowOf(element, 'Nederland')?.querySelector<HTMLElement>('.pick')?.click();
    await element.ready;
    expect(partOf(element, '[part=sentence]').textContent).to.contain('2023: Nederland 74,2%.');
  });

  it('draws what the table becomes', async () => {
    const element = await drawn();
    const cell = element.querySelector<HTMLTableRowElement>('tr:last-of-type')?.cells[1];
    if (cell) cell.textContent = '33,3';
    await until(() => ownText(rowOf(element, 'Indonesië')).includes('33,3%'));
  });

  it('draws a table that comes later', async () => {
    const element = onPage(new OriginBreakdown());
    await element.ready;
    element.append(pageTable(WRITTEN));
    await until(() => element.state === 'ready');
    expect(namesOf(element)).to.include('Turkije');
  });

  it('leaves the table on the page, and says where it cannot be read', async () => {
    const element = await drawTable(new OriginBreakdown(), { rows: ['Herkomst|Werkt (%)', 'Turkije|veel'] });
    expect(element.state).to.equal('failed');
    expect(shownText(element)).to.contain('rij 2 “Turkije”, kolom “Werkt (%)”');
    expect(element.shadowRoot?.querySelector('slot')).to.not.equal(null);
  });

  it('says so in English', async () => {
    const element = new OriginBreakdown();
    element.lang = 'en';
    await drawTable(element, { rows: ['Origin|In work (%)', 'Turkey|many'] });
    expect(shownText(element)).to.contain('row 2 “Turkey”, column “In work (%)”): “many” is neither');
  });

  it('shows the figures of a source, not the table', async () => {
    const element = new OriginBreakdown();
    Object.assign(element, { source: breakdownSource(), area: 'GM0363' });
    await drawTable(element, WRITTEN);
    expect(namesOf(element)).to.include('outside-europe');
  });

  it('waits for the figures of the monitor around it', async () => {
    const monitor = document.createElement('buurt-monitor');
    const element = new OriginBreakdown();
    element.append(pageTable(WRITTEN));
    monitor.append(element);
    onPage(monitor);
    await element.ready;
    expect(shownText(element)).to.contain('endpoint');
  });

  it('offers no citation of figures that have no address', async () => {
    expect((await drawn()).shadowRoot?.querySelector('.cite')).to.equal(null);
  });

  it('is accessible', async () => {
    await expectAccessible(await drawn());
  });
});

function drawn(): Promise<OriginBreakdown> {
  return drawTable(new OriginBreakdown(), WRITTEN);
}
