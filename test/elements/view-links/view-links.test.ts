import { expect } from 'chai';
import { ViewLinks } from '../../../src/elements/view-links/view-links.js';
import { expectAccessible } from '../../support/accessible.js';
import { nextFrame, onPage, until } from '../../support/on-page.js';
import {
  aLink,
  aMonitor,
  aThread,
  click,
  here,
  markOf,
  marks,
  start,
  toRotterdam,
  wordsBehind,
} from '../../support/view-links.js';

describe('<view-links>', () => {
  afterEach(() => history.replaceState(null, '', start));

  it('says behind a link to a view that it is shown on the map, and is read so too', async () => {
    aMonitor();
    const link = aLink(toRotterdam);
    await aThread([link]);
    expect(wordsBehind(link)).to.equal('toon op de kaart');
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
    expect(wordsBehind(other)).to.equal('toon op de kaart');
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

  it('is accessible', async () => {
    aMonitor();
    await expectAccessible(await aThread([aLink(toRotterdam)]));
  });
});
