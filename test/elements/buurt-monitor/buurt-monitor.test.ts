import { expect } from 'chai';
import type { Selection } from '../../../src/domain/selection.js';
import { BuurtMap } from '../../../src/elements/buurt-map/buurt-map.js';
import { BuurtMonitor } from '../../../src/elements/buurt-monitor/buurt-monitor.js';
import '../../../src/elements/buurt-map/define.js';
import '../../../src/elements/buurt-monitor/define.js';
import '../../../src/elements/indicator-compare/define.js';
import '../../../src/elements/origin-breakdown/define.js';
import { IndicatorCompare } from '../../../src/elements/indicator-compare/indicator-compare.js';
import { OriginBreakdown } from '../../../src/elements/origin-breakdown/origin-breakdown.js';
import { breakdownSource } from '../../support/breakdown-source.js';
import { mapAnswers } from '../../support/map-source.js';
import { onPage, partOf } from '../../support/on-page.js';
import { StubSource } from '../../support/stub-source.js';

const choices = { area: 'NL00', indicator: 'participation', origin: 'outside-europe', period: '2021' };

function aMonitor(settings: Partial<BuurtMonitor> = {}, ...elements: readonly HTMLElement[]): BuurtMonitor {
  const source = new StubSource(mapAnswers);
  const monitor = Object.assign(new BuurtMonitor(), { source, ...choices, ...settings });
  monitor.append(...elements);
  return onPage(monitor);
}

const headingOf = (element: HTMLElement) => partOf(element, '[part=subtitle]').textContent ?? '';

describe('<buurt-monitor>', () => {
  it('gives the elements inside it endpoint, area, indicator, origin and period', async () => {
    const map = new BuurtMap();
    aMonitor({}, map);
    await map.ready;
    expect(map.state).to.equal('ready');
    expect(headingOf(map)).to.contain('outside-europe');
  });

  it('reaches elements in the shadow root of another', async () => {
    const card = document.createElement('div');
    const map = new BuurtMap();
    card.attachShadow({ mode: 'open' }).append(map);
    aMonitor({}, card);
    await map.ready;
    expect(map.state).to.equal('ready');
  });

  it("leaves an element's own attribute alone", async () => {
    const map = Object.assign(new BuurtMap(), { origin: 'total' });
    const monitor = aMonitor({}, map);
    await map.ready;
    monitor.origin = 'turkey';
    await monitor.updateComplete;
    await map.ready;
    expect(headingOf(map)).to.contain('Totaal');
  });

  it('has all elements follow what a reader picks in one of them', async () => {
    const source = breakdownSource();
    const [breakdown, compare] = [new OriginBreakdown(), new IndicatorCompare()];
    const monitor = aMonitor({ source, area: 'GM0363' } as Partial<BuurtMonitor>, breakdown, compare);
    await breakdown.ready;
    partOf(breakdown, 'li:nth-child(2) .pick').click();
    await breakdown.updateComplete;
    expect(monitor.selection.origin).to.match(/^herkomst\./);
    await compare.updateComplete;
    expect(compare.origin).to.equal('');
    expect(headingOf(breakdown)).to.be.a('string');
  });

  it('tells the page what the reader picked', async () => {
    const monitor = aMonitor();
    const heard: Selection[] = [];
    monitor.addEventListener('monitor-change', ({ detail }) => heard.push(detail));
    monitor.choose({ area: 'GM0599' });
    expect(heard.map(({ area }) => area)).to.deep.equal(['GM0599']);
  });

  it('does not tell the page what its author changed', async () => {
    const monitor = aMonitor();
    await monitor.updateComplete;
    let heard = 0;
    monitor.addEventListener('monitor-change', () => {
      heard += 1;
    });
    monitor.area = 'GM0599';
    await monitor.updateComplete;
    expect([heard, monitor.selection.area]).to.deep.equal([0, 'GM0599']);
  });

  it('does not meet another monitor on the page', async () => {
    const [one, other] = [aMonitor(), aMonitor()];
    one.choose({ period: '2020' });
    expect(other.selection.period).to.equal('2021');
  });

  it('lets the inner of two monitors choose for what is in it', async () => {
    const map = new BuurtMap();
    const inner = Object.assign(new BuurtMonitor(), {
      source: new StubSource(mapAnswers),
      ...choices,
      period: '2020',
    });
    inner.append(map);
    aMonitor({}, inner);
    await map.ready;
    expect(headingOf(map)).to.contain('2020');
  });

  it('takes on an element elsewhere on the page that names it', async () => {
    const map = Object.assign(new BuurtMap(), { htmlFor: 'work' });
    onPage(map);
    aMonitor({ id: 'work' });
    await map.updateComplete;
    await map.ready;
    expect(map.state).to.equal('ready');
  });

  it('takes on an element that named another in its place, which the page took away', async () => {
    const map = Object.assign(new BuurtMap(), { htmlFor: 'work' });
    const before = aMonitor({ id: 'work' });
    onPage(map);
    await map.ready;
    before.remove();
    aMonitor({ id: 'work', period: '2020' });
    await map.updateComplete;
    await map.ready;
    expect(headingOf(map)).to.contain('2020');
  });

  it('lets go of an element that leaves it', async () => {
    const map = new BuurtMap();
    const monitor = aMonitor({}, map);
    await map.ready;
    onPage(map);
    await map.updateComplete;
    monitor.choose({ period: '2020' });
    await map.ready;
    expect(map.shadowRoot?.textContent).to.contain('endpoint');
  });

  it('is drawn with the choices that it gets later', async () => {
    const map = new BuurtMap();
    const monitor = aMonitor({}, map);
    await map.ready;
    monitor.period = '2020';
    await monitor.updateComplete;
    await map.ready;
    expect(headingOf(map)).to.contain('2020');
  });

  it('goes through the country with the reader, and keeps the map without area of its own', async () => {
    const map = new BuurtMap();
    const monitor = aMonitor({ selected: 'GM0363' }, map);
    await map.ready;
    expect(partOf(map, '[part=selection]').textContent).to.contain('Amsterdam');
    monitor.choose({ selected: '' });
    await map.updateComplete;
    expect(map.shadowRoot?.querySelector('[part=selection]')).to.equal(null);
  });
});
