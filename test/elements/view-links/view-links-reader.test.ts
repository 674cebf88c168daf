import { expect } from 'chai';
import type { IndicatorCompare } from '../../../src/elements/indicator-compare/indicator-compare.js';
import { nextFrame, onPage, shownText, until } from '../../support/on-page.js';
import { aLink, aMonitor, aThread, click, here, start, toRotterdam } from '../../support/view-links.js';

/** How often the page adds a step to the history meanwhile; its length stands still at a browser's limit. */
function stepsDuring(act: () => void): number {
  let steps = 0;
  history.pushState = (...step) => {
    steps += 1;
    History.prototype.pushState.apply(history, step);
  };
  act();
  Reflect.deleteProperty(history, 'pushState');
  return steps;
}

describe('a reader who follows a link in <view-links>', () => {
  afterEach(() => history.replaceState(null, '', start));

  it('shows the view that a link points to', async () => {
    const monitor = aMonitor();
    const link = aLink(here({ 'bm-area': 'GM0599', 'bm-period': '2021' }));
    await aThread([link]);
    expect(click(link)).to.equal(true);
    expect(monitor.selection).to.include({ area: 'GM0599', period: '2021' });
  });

  it('tells the page what the reader chose, as any choice', async () => {
    const monitor = aMonitor();
    const link = aLink(toRotterdam);
    await aThread([link]);
    const heard: string[] = [];
    monitor.addEventListener('monitor-change', ({ detail }) => heard.push(detail.area));
    click(link);
    expect(heard).to.deep.equal(['GM0599']);
  });

  it('adds one step to the history, which the button back returns from', async () => {
    const monitor = aMonitor();
    const link = aLink(toRotterdam);
    await aThread([link]);
    const steps = stepsDuring(() => {
      click(link);
      click(link);
    });
    expect(steps).to.equal(1);
    history.back();
    await until(() => monitor.selection.area === 'GM0363');
    expect(location.href).to.equal(start);
  });

  it('leaves clicks for another tab or window to the browser', async () => {
    const monitor = aMonitor();
    const link = aLink(toRotterdam);
    await aThread([link]);
    const ways = [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }];
    expect(ways.map((how) => click(link, how))).to.deep.equal(ways.map(() => false));
    expect(monitor.selection.area).to.equal('GM0363');
  });

  it('leaves a click to the page that has taken it', async () => {
    const monitor = aMonitor();
    const link = aLink(toRotterdam);
    await aThread([link]);
    link.addEventListener('click', (event) => event.preventDefault());
    click(link);
    expect(monitor.selection.area).to.equal('GM0363');
  });

  it('moves the focus to the heading of the first figure, once that shows the view', async () => {
    const monitor = aMonitor();
    const link = aLink(toRotterdam);
    await aThread([link]);
    link.focus();
    click(link);
    const first = monitor.querySelector('#first');
    await until(() => document.activeElement === first);
    expect(first?.shadowRoot?.activeElement?.getAttribute('part')).to.equal('heading');
    expect(shownText(first as Element)).to.contain('In Rotterdam werkt');
  });

  it('moves the focus to the figure that the link names', async () => {
    const monitor = aMonitor();
    const link = aLink(here({ 'bm-area': 'GM0599' }, 'second'));
    await aThread([link]);
    link.focus();
    click(link);
    await until(() => document.activeElement === monitor.querySelector('#second'));
  });

  it('goes to no place outside the monitor, whatever a link names', async () => {
    const monitor = aMonitor();
    onPage(Object.assign(document.createElement('button'), { id: 'buy' }));
    const link = aLink(here({ 'bm-area': 'GM0599' }, 'buy'));
    await aThread([link]);
    link.focus();
    click(link);
    await until(() => document.activeElement === monitor.querySelector('#first'));
  });

  it('gives the focus back when the reader goes back', async () => {
    const monitor = aMonitor();
    const link = aLink(toRotterdam);
    await aThread([link]);
    link.focus();
    click(link);
    await until(() => document.activeElement === monitor.querySelector('#first'));
    history.back();
    await until(() => document.activeElement === link);
  });

  it('does not take the focus from a reader who went on', async () => {
    aMonitor();
    const link = aLink(toRotterdam);
    const thread = await aThread([link]);
    const field = document.createElement('input');
    thread.append(field);
    link.focus();
    click(link);
    field.focus();
    await (document.querySelector('#first') as IndicatorCompare).ready;
    await nextFrame();
    expect(document.activeElement).to.equal(field);
  });

  it('leaves an unknown area to the elements, which say so in plain text', async () => {
    const monitor = aMonitor();
    const link = aLink(here({ 'bm-area': '<img src=x onerror=alert(1)>' }));
    await aThread([link]);
    click(link);
    const first = monitor.querySelector('#first') as IndicatorCompare;
    await first.updateComplete;
    await first.ready;
    expect(shownText(first)).to.contain('<img src=x');
    expect(first.shadowRoot?.querySelector('img')).to.equal(null);
  });
});
