import { expect } from 'chai';
import { BuurtMonitor } from '../../../src/elements/buurt-monitor/buurt-monitor.js';
import { OriginSpread } from '../../../src/elements/origin-spread/origin-spread.js';
import { onPage, partOf } from '../../support/on-page.js';
import { spreadSource } from '../../support/spread-source.js';
import { groupRows, spreading, wordsOf } from '../../support/spreading.js';
import '../../../src/elements/buurt-monitor/define.js';

function unitButtons(element: Element): readonly HTMLButtonElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.units .pick') ?? [])];
}

function unitButton(element: Element, name: string): HTMLButtonElement | undefined {
  return unitButtons(element).find((button) => wordsOf(button) === name);
}

function pickGroup(element: Element, place: number): void {
  groupRows(element)[place]?.querySelector<HTMLElement>('.pick')?.click();
}

/** A monitor of Amsterdam with a spread in it. */
async function inMonitor(choices: Partial<BuurtMonitor> = {}) {
  const monitor = new BuurtMonitor();
  const element = new OriginSpread();
  Object.assign(monitor, { source: spreadSource(), area: 'GM0363', ...choices });
  monitor.append(element);
  onPage(monitor);
  await element.ready;
  return { monitor, element };
}

describe('the reader of <origin-spread>', () => {
  it('picks a group, and the sentence is about it', async () => {
    const element = await spreading();
    pickGroup(element, 1);
    await element.ready;
    expect(wordsOf(partOf(element, '[part=sentence]'))).to.contain('mensen uit europe');
  });

  it('tells the page which group was picked', async () => {
    const element = await spreading();
    const picked: string[] = [];
    element.addEventListener('origin-select', (event) => picked.push(event.detail.origin));
    pickGroup(element, 1);
    expect(picked).to.deep.equal(['herkomst.europe']);
  });

  it('sees the buurten that add most to the picked group, with their contribution', async () => {
    const element = await spreading({ origin: 'europe' });
    expect(unitButtons(element)).to.have.length(8);
    expect(wordsOf(unitButton(element, 'Buurt 1')?.parentElement))
      .to.contain('8,3% van het geheel')
      .and.contain('300 van de groep');
  });

  it('picks a buurt, and the page is told', async () => {
    const element = await spreading({ origin: 'europe' });
    const picked: string[] = [];
    element.addEventListener('area-select', (event) =>
      picked.push(`${event.detail.area} ${event.detail.level}`),
    );
    unitButton(element, 'Buurt 1')?.click();
    await element.ready;
    expect(picked).to.deep.equal(['BU03630000 buurt']);
    expect(element.selected).to.equal('BU03630000');
  });

  it('sees which buurt is picked', async () => {
    const element = await spreading({ origin: 'europe', selected: 'BU03630001' });
    const pressed = unitButtons(element).filter((button) => button.ariaPressed === 'true');
    expect(pressed.map(wordsOf)).to.deep.equal(['Buurt 2']);
  });

  it('picks a buurt in the monitor, so that a map shows it', async () => {
    const { monitor, element } = await inMonitor();
    pickGroup(element, 1);
    await element.ready;
    unitButton(element, 'Buurt 1')?.click();
    expect(monitor.selection).to.include({ area: 'GM0363', selected: 'BU03630000' });
  });

  it('stays at the gemeente while a buurt of it is selected in the monitor', async () => {
    const { element } = await inMonitor({ selected: 'BU03630002' });
    expect(wordsOf(partOf(element, '[part=heading]'))).to.contain('Amsterdam');
  });

  it('sees numbers of people whatever indicator the monitor has', async () => {
    const { element } = await inMonitor({ indicator: 'participation', period: '1999' });
    expect(element.state).to.equal('ready');
  });

  it('picks a measure, and the page is told', async () => {
    const element = await spreading();
    const picked: string[] = [];
    element.addEventListener('index-select', (event) => picked.push(event.detail.index));
    const select = partOf<HTMLSelectElement>(element, '#index');
    select.value = 'isolation';
    select.dispatchEvent(new Event('change'));
    await element.ready;
    expect(picked).to.deep.equal(['isolation']);
    expect(wordsOf(partOf(element, '[part=subtitle]'))).to.contain('Isolatie');
  });

  it('sees the segregation curve of the picked group, with its sentence', async () => {
    const element = await spreading({ origin: 'europe' });
    expect(partOf(element, 'svg.curve').getAttribute('aria-label')).to.contain('europe');
    expect(wordsOf(partOf(element, 'figcaption')))
      .to.contain('50,0% van alle anderen')
      .and.contain('22,2%');
  });
});
