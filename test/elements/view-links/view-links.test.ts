import { expect } from 'chai';
import { BuurtMonitor } from '../../../src/elements/buurt-monitor/buurt-monitor.js';
import { IndicatorCompare } from '../../../src/elements/indicator-compare/indicator-compare.js';
import { ViewLinks } from '../../../src/elements/view-links/view-links.js';
import '../../../src/elements/buurt-monitor/define.js';
import '../../../src/elements/indicator-compare/define.js';
import '../../../src/elements/view-links/define.js';
import { expectAccessible } from '../../support/accessible.js';
import { compareSource } from '../../support/compare-source.js';
import { nextFrame, onPage, shownText, until } from '../../support/on-page.js';

const start = location.href;

/** The address of this page with further words. */
function here(words: Record<string, string>, hash = ''): string {
  const address = new URL(start);
  for (const [word, value] of Object.entries(words)) address.searchParams.set(word, value);
  address.hash = hash;
  return address.href;
}

const toRotterdam = here({ 'bm-area': 'GM0599' });

function aMonitor(settings: Partial<BuurtMonitor> = {}): BuurtMonitor {
  const choices = { id: 'monitor', area: 'GM0363', stateInUrl: '', source: compareSource() };
  const monitor = Object.assign(new BuurtMonitor(), choices, settings);
  monitor.append(Object.assign(new IndicatorCompare(), { id: 'first' }));
  monitor.append(Object.assign(new IndicatorCompare(), { id: 'second' }));
  return onPage(monitor);
}

function aLink(href: string, text = 'kijk hier'): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href, textContent: text });
}

/** A thread with a comment per link. */
async function aThread(links: readonly HTMLAnchorElement[], htmlFor = 'monitor'): Promise<ViewLinks> {
  const thread = Object.assign(new ViewLinks(), { htmlFor });
  thread.append(...links.map(() => document.createElement('p')));
  for (const [index, link] of links.entries()) thread.children[index]?.append('Zie ', link, ' dus.');
  onPage(thread);
  await thread.updateComplete;
  return thread;
}

const markOf = (link: Element) => link.getAttribute('data-view-link');
const marks = (links: readonly Element[]) => links.map((link) => markOf(link) !== null);

/** Follows a link; tells whether the browser was kept from it. */
function click(link: HTMLElement, how: MouseEventInit = {}): boolean {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...how });
  // The test page must stay.
  const stop = (late: Event) => late.preventDefault();
  let isTaken = false;
  const note = () => {
    isTaken = event.defaultPrevented;
  };
  window.addEventListener('click', note, { once: true });
  window.addEventListener('click', stop, { once: true });
  link.dispatchEvent(event);
  return isTaken;
}

describe('<view-links>', () => {
  afterEach(() => history.replaceState(null, '', start));

  it('says behind a link to a view that it is shown on the map, and is read so too', async () => {
    aMonitor();
    const link = aLink(toRotterdam);
    await aThread([link]);
    expect(getComputedStyle(link, '::after').content).to.equal('"toon in de kaart"');
  });

  it('says so in English where the page does', async () => {
    aMonitor();
    const link = aLink(toRotterdam);
    const thread = Object.assign(new ViewLinks(), { htmlFor: 'monitor', lang: 'en' });
    thread.append(link);
    onPage(thread);
    await thread.updateComplete;
    expect(markOf(link)).to.equal('show on the map');
  });

  it('leaves the text as it is', async () => {
    aMonitor();
    const thread = await aThread([aLink(toRotterdam)]);
    expect(thread.textContent).to.equal('Zie kijk hier dus.');
    expect(thread.querySelectorAll('*')).to.have.length(2);
  });

  it('leaves other links alone', async () => {
    aMonitor();
    const links = [
      aLink('https://elders.example/?bm-area=GM0599'),
      aLink(`${location.origin}/elders?bm-area=GM0599`),
      aLink(here({})),
      aLink(here({ 'werk-area': 'GM0599' })),
      aLink(here({ 'bm-area': 'GM0599', artikel: '7' })),
      aLink('https://['),
      aLink('javascript:alert(1)//?bm-area=GM0599'),
      aLink('mailto:iemand@elders.example?bm-area=GM0599'),
    ];
    await aThread(links);
    expect(marks(links)).to.deep.equal(links.map(() => false));
    expect(links.slice(0, 5).map((link) => click(link))).to.deep.equal([false, false, false, false, false]);
  });

  it('knows a view by its own words, whatever else the address of the reader tells', async () => {
    history.replaceState(null, '', here({ nieuwsbrief: '12' }));
    aMonitor();
    const link = aLink(toRotterdam);
    await aThread([link]);
    expect(marks([link])).to.deep.equal([true]);
  });

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
    const before = history.length;
    click(link);
    click(link);
    expect(history.length - before).to.equal(1);
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

  it('marks the links of comments that come later', async () => {
    aMonitor();
    const thread = await aThread([]);
    const link = aLink(toRotterdam);
    thread.append(link);
    await nextFrame();
    expect(marks([link])).to.deep.equal([true]);
  });

  it('follows a link that becomes another', async () => {
    aMonitor();
    const link = aLink(toRotterdam);
    await aThread([link]);
    link.href = 'https://elders.example/';
    await nextFrame();
    expect(marks([link])).to.deep.equal([false]);
  });

  it('leaves everything as it was when it leaves', async () => {
    aMonitor();
    const link = aLink(toRotterdam);
    const before = document.adoptedStyleSheets.length;
    const thread = await aThread([link]);
    const markup = link.outerHTML.replace(/ data-view-link="[^"]*"/, '');
    thread.remove();
    expect(link.outerHTML).to.equal(markup);
    expect(document.adoptedStyleSheets.length).to.equal(before);
    onPage(link);
    expect(click(link)).to.equal(false);
  });

  it('keeps the looks for another thread on the page', async () => {
    aMonitor();
    const [one, other] = [aLink(toRotterdam), aLink(toRotterdam)];
    const thread = await aThread([one]);
    await aThread([other]);
    thread.remove();
    expect(getComputedStyle(other, '::after').content).to.equal('"toon in de kaart"');
  });

  it('works again when it is put back', async () => {
    const monitor = aMonitor();
    const link = aLink(toRotterdam);
    const thread = await aThread([link]);
    thread.remove();
    onPage(thread);
    await thread.updateComplete;
    expect(click(link)).to.equal(true);
    expect(monitor.selection.area).to.equal('GM0599');
  });

  it('finds a monitor that comes later', async () => {
    const link = aLink(toRotterdam);
    const thread = await aThread([link]);
    expect(marks([link])).to.deep.equal([false]);
    aMonitor();
    await thread.updateComplete;
    await until(() => markOf(link) !== null);
    expect(marks([link])).to.deep.equal([true]);
  });

  it('finds the monitor of an element that is named', async () => {
    const monitor = aMonitor();
    const link = aLink(toRotterdam);
    await aThread([link], 'second');
    await until(() => markOf(link) !== null);
    click(link);
    expect(monitor.selection.area).to.equal('GM0599');
  });

  it('belongs to the monitor around it where none is named', async () => {
    const monitor = aMonitor();
    const link = aLink(toRotterdam);
    monitor.append(await aThread([link], ''));
    await until(() => markOf(link) !== null);
    click(link);
    expect(monitor.selection.area).to.equal('GM0599');
  });

  it('leaves all links alone where the monitor does not read the address', async () => {
    aMonitor({ stateInUrl: null });
    const link = aLink(toRotterdam);
    await aThread([link]);
    expect(marks([link])).to.deep.equal([false]);
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

  it('is accessible', async () => {
    aMonitor();
    await expectAccessible(await aThread([aLink(toRotterdam)]));
  });
});
