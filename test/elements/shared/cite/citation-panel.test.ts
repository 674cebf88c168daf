import { expect } from 'chai';
import { BuurtMonitor } from '../../../../src/elements/buurt-monitor/buurt-monitor.js';
import { IndicatorCompare } from '../../../../src/elements/indicator-compare/indicator-compare.js';
import '../../../../src/elements/buurt-monitor/define.js';
import '../../../../src/elements/indicator-compare/define.js';
import { expectAccessible } from '../../../support/accessible.js';
import {
  citedText,
  citedWords,
  citeWhole,
  openCitation,
  panelOf,
  pickCited,
} from '../../../support/citing.js';
import { compareSource } from '../../../support/compare-source.js';
import { comparing, rowsOf } from '../../../support/comparing.js';
import { onPage, partOf, until } from '../../../support/on-page.js';
import { aTable } from '../../../support/table-source.js';

const { clipboard } = navigator;
const copied: string[] = [];

/** A clipboard that takes what it is given, or refuses. */
function withClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

const takes = async (text: string) => void copied.push(text);
const refuses = () => Promise.reject(new DOMException('no', 'NotAllowedError'));

async function copy(element: Element, kind = 'sentence'): Promise<string> {
  partOf(element, `.copy-${kind}`).click();
  const said = () => partOf(element, `.copy-${kind} + .news`).textContent ?? '';
  await until(() => said() !== '');
  return said();
}

/** A comparison in a monitor that keeps its choice in the address. */
async function shared(settings: Partial<BuurtMonitor> = {}): Promise<IndicatorCompare> {
  const choices = { source: compareSource(), stateInUrl: '', area: 'GM0363', areas: 'GM0599' };
  const monitor = Object.assign(new BuurtMonitor(), choices, settings);
  const element = Object.assign(new IndicatorCompare(), { id: 'figure' });
  monitor.append(element);
  onPage(monitor);
  await element.ready;
  return element;
}

describe('the panel that a reader cites from', () => {
  afterEach(() => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    copied.length = 0;
  });

  it('opens with the figure on show, in a sentence', async () => {
    const element = await comparing();
    await openCitation(element);
    expect(citedText(element)).to.match(/^In Amsterdam werkt 65,3% van de inwoners \(2021\)\./);
  });

  it('has a reference too', async () => {
    const element = await comparing();
    await openCitation(element);
    expect(citedText(element, 'reference')).to.match(
      /^Proefgemeente\. \(2026\)\. Nettoarbeidsparticipatie, Amst/,
    );
  });

  it('starts with the text, and gives the focus back when it is closed', async () => {
    const element = await comparing();
    const panel = await openCitation(element);
    expect(element.shadowRoot?.activeElement?.id).to.equal('cite-sentence');
    partOf(panel, '.close').click();
    await until(() => panelOf(element) === null);
    expect(element.shadowRoot?.activeElement).to.equal(partOf(element, 'button.cite'));
  });

  it('shows the beginning of a long text', async () => {
    const element = await comparing();
    element.style.fontSize = '40px';
    await openCitation(element);
    const { scrollTop, scrollHeight, clientHeight } = partOf(element, '#cite-sentence');
    expect(scrollHeight).to.be.above(clientHeight);
    expect(scrollTop).to.equal(0);
  });

  it('opens once when it is asked for twice', async () => {
    const element = await comparing();
    partOf(element, 'button.cite').click();
    await openCitation(element);
    expect(element.shadowRoot?.querySelectorAll('dialog')).to.have.length(1);
  });

  it('cites the row that the reader picked', async () => {
    const element = await comparing();
    rowsOf(element)[1]?.querySelector<HTMLElement>('.pick')?.click();
    await openCitation(element);
    expect(citedText(element)).to.contain('In Rotterdam werkt 61,2%');
  });

  it('cites another figure on show', async () => {
    const element = await comparing();
    await openCitation(element);
    pickCited(element, 'area', 'NL00');
    expect(citedText(element)).to.contain('In Nederland werkt 63,0%');
  });

  it('cites the whole', async () => {
    const element = await comparing();
    await openCitation(element);
    citeWhole(element, true);
    expect(citedText(element)).to.contain(partOf(element, '[part=sentence]').textContent ?? '-');
    expect(panelOf(element)?.querySelector('select')).to.equal(null);
  });

  it('cites any cell of a table', async () => {
    const table = await aTable({ origins: 'all', periods: 'all' });
    await openCitation(table);
    citeWhole(table, false);
    pickCited(table, 'area', 'GM0599');
    pickCited(table, 'origin', 'herkomst.turkey');
    pickCited(table, 'period', '2020');
    expect(citedText(table)).to.match(/Rotterdam .*mensen uit turkey \(2020/);
  });

  it('links to the page at the place of the element where it stands alone, and says so', async () => {
    const element = Object.assign(await comparing(), { id: 'figure' });
    const panel = await openCitation(element);
    expect(citedText(element).endsWith(`${location.href.split('#')[0]}#figure`)).to.equal(true);
    expect(panel.textContent).to.contain('de keuze zelf maken');
  });

  it('links to the whole view of a monitor', async () => {
    const element = await shared();
    await openCitation(element);
    expect(citedWords(element)).to.deep.equal({
      area: 'GM0363',
      selected: '',
      areas: 'GM0599',
      indicator: 'participation',
      origin: 'total',
      period: '2021',
      recipe: '',
    });
    expect(citedText(element)).to.match(/#figure$/);
  });

  it('links to the view of the area that is cited', async () => {
    const element = await shared();
    await openCitation(element);
    pickCited(element, 'area', 'GM0599');
    expect(citedWords(element)).to.include({ area: 'GM0363', selected: 'GM0599' });
  });

  it('leaves a part that is the element’s own out of the view', async () => {
    const element = await shared({ indicator: 'other' });
    element.indicator = 'participation';
    await element.ready;
    await openCitation(element);
    expect(citedWords(element)).to.include({ indicator: 'other' });
  });

  it('promises no view where the monitor does not read the address', async () => {
    const element = await shared({ stateInUrl: null });
    const panel = await openCitation(element);
    expect(citedWords(element)).to.deep.equal({});
    expect(panel.textContent).to.contain('de keuze zelf maken');
  });

  it('says that the text was copied', async () => {
    withClipboard(takes);
    const element = await comparing();
    await openCitation(element);
    expect(await copy(element, 'reference')).to.equal('Gekopieerd.');
    expect(copied).to.deep.equal([citedText(element, 'reference')]);
  });

  it('selects the text where copying is refused, and says how to go on', async () => {
    withClipboard(refuses);
    const element = await comparing();
    await openCitation(element);
    expect(await copy(element)).to.contain('Ctrl+C');
    const field = partOf<HTMLTextAreaElement>(element, '#cite-sentence');
    expect(element.shadowRoot?.activeElement).to.equal(field);
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
  });

  it('selects the text where there is no clipboard at all', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    const element = await comparing();
    await openCitation(element);
    expect(await copy(element)).to.contain('Ctrl+C');
  });

  it('is gone when the element has left the page', async () => {
    const element = await comparing();
    await openCitation(element);
    element.remove();
    onPage(element);
    expect(panelOf(element)).to.equal(null);
  });

  it('speaks English where the page does', async () => {
    const element = await comparing({ lang: 'en' });
    const panel = await openCitation(element);
    expect(panel.textContent).to.contain('What do you want to cite?');
  });

  it('is accessible', async () => {
    const element = await comparing();
    await openCitation(element);
    await expectAccessible(element);
  });

  it('fits a page of 320 pixels', async () => {
    const element = await comparing();
    const panel = await openCitation(element);
    expect(panel.scrollWidth).to.be.at.most(panel.clientWidth);
  });
});
