import { expect } from 'chai';
import { AreaProfile } from '../../../src/elements/area-profile/area-profile.js';
import { BuurtMonitor } from '../../../src/elements/buurt-monitor/buurt-monitor.js';
import '../../../src/elements/buurt-monitor/define.js';
import { expectAccessible } from '../../support/accessible.js';
import { onPage, partOf, shownText, until } from '../../support/on-page.js';
import { profile, rowOf, saidIn, themeButton } from '../../support/profile.js';
import { profileCatalogue, profileOf, profileSource } from '../../support/profile-source.js';
import { StubSource } from '../../support/stub-source.js';

/** Settles when an element says something. */
async function says(element: AreaProfile, words: string): Promise<void> {
  await until(() => shownText(element).includes(words));
}

describe('the reader of <area-profile>', () => {
  it('opens a theme into definition, base, source and the whole distribution', async () => {
    const element = await profile();
    themeButton(element, 'work').click();
    await element.updateComplete;
    expect(saidIn(rowOf(element, 'Nettoarbeidsparticipatie')))
      .to.contain('Het aandeel dat werkt.')
      .and.contain('% van personen van 15 tot 75 jaar')
      .and.contain('Hoger dan bij 0 van de 11 andere met een cijfer')
      .and.contain('Van 60,0% tot 75,0%');
  });

  it('closes it again', async () => {
    const element = await profile({ open: 'work' });
    themeButton(element, 'work').click();
    await element.updateComplete;
    expect(themeButton(element, 'work').getAttribute('aria-expanded')).to.equal('false');
  });

  it('tells the page which theme was opened, and not which was closed', async () => {
    const element = await profile();
    const opened: string[] = [];
    element.addEventListener('theme-open', (event) => opened.push(event.detail.theme));
    themeButton(element, 'work').click();
    await element.updateComplete;
    themeButton(element, 'work').click();
    expect(opened).to.deep.equal(['work']);
  });

  it('picks an indicator, and the page hears of it', async () => {
    const element = await profile();
    const picked: string[] = [];
    element.addEventListener('indicator-select', (event) => picked.push(event.detail.indicator));
    rowOf(element, 'Jongeren').querySelector<HTMLElement>('.pick')?.click();
    await element.updateComplete;
    expect(picked).to.deep.equal(['young']);
    expect(rowOf(element, 'Jongeren').className).to.equal('current');
  });

  it('asks nothing anew for a pick', async () => {
    const source = profileSource();
    const element = await profile({ source });
    rowOf(element, 'Jongeren').querySelector<HTMLElement>('.pick')?.click();
    await element.ready;
    expect(source.questions).to.have.length(2);
  });

  it('holds a gemeente against all gemeenten as its themes come into view', async () => {
    const element = await profile({ area: 'GM0363' });
    await until(() => saidIn(rowOf(element, 'Jongeren')).includes('In de middelste helft'));
    expect(partOf<HTMLSelectElement>(element, 'select').value).to.equal('land');
  });

  it('loads the buurten of the country only for a theme that is opened', async () => {
    const source = profileSource();
    const element = await profile({ source, compareWith: 'land' });
    expect(shownText(element)).to.contain('Open het thema voor de vergelijking');
    themeButton(element, 'work').click();
    await until(() => source.asked('figures').length === 2);
  });

  it('says that a comparison could not be loaded, and tries again', async () => {
    const source = new StubSource({ catalogue: profileCatalogue(), profile: () => profileOf() });
    const element = await profile({ source, area: 'GM0363' });
    await until(() => source.asked('figures').length > 0);
    for (const question of source.questions.slice(2)) question.fail(new Error('offline'));
    await says(element, 'kon niet worden geladen');
    const before = source.asked('figures').length;
    partOf(element, '.retry button').click();
    await until(() => source.asked('figures').length > before);
  });

  it('asks for places again when it comes back to the page before they were there', async () => {
    const source = new StubSource({ catalogue: profileCatalogue(), profile: () => profileOf() });
    const element = await profile({ source, area: 'GM0363' });
    await until(() => source.asked('figures').length > 0);
    const { parentNode } = element;
    const first = source.asked('figures')[0];
    element.remove();
    expect(first?.signal.aborted).to.equal(true);
    const before = source.asked('figures').length;
    parentNode?.append(element);
    await until(() => source.asked('figures').length > before);
  });
});

describe('<area-profile> in a monitor', () => {
  async function inMonitor() {
    const settings = { source: profileSource(), area: 'BU03630000', indicator: 'benefits' };
    const monitor = onPage(Object.assign(new BuurtMonitor(), settings));
    const element = new AreaProfile();
    monitor.append(element);
    await element.ready;
    return { monitor, element };
  }

  it('marks the indicator of the monitor', async () => {
    const { element } = await inMonitor();
    expect(rowOf(element, 'Uitkeringen').className).to.equal('current');
  });

  it('picks an indicator for all elements in it', async () => {
    const { monitor, element } = await inMonitor();
    rowOf(element, 'Jongeren').querySelector<HTMLElement>('.pick')?.click();
    await element.updateComplete;
    expect(rowOf(element, 'Jongeren').className).to.equal('current');
    expect([element.indicator, monitor.selection.indicator]).to.deep.equal(['', 'young']);
  });
});

describe('what <area-profile> compares with', () => {
  it('is picked by the reader, and the page is told', async () => {
    const element = await profile({ area: 'GM0363' });
    const heard: string[] = [];
    element.addEventListener('compare-select', ({ detail }) => heard.push(detail.compareWith));
    const select = partOf<HTMLSelectElement>(element, '#compare');
    select.value = 'peers';
    select.dispatchEvent(new Event('change'));
    await says(element, 'Waarom deze gebieden?');
    expect([heard, element.compareWith]).to.deep.equal([['peers'], 'peers']);
  });
});

describe('the peers of <area-profile>', () => {
  const peers = { area: 'GM0363', compareWith: 'peers' };

  it('are explained with the features they were found by', async () => {
    const element = await profile(peers);
    await says(element, 'Waarom deze gebieden?');
    expect(shownText(element)).to.contain(
      'Dit zijn de 11 gemeenten die het meest op Amsterdam lijken in Inwoners en Jongeren, gekozen uit 11 gemeenten.',
    );
  });

  it('stand with their distance and what it is made of', async () => {
    const element = await profile(peers);
    await says(element, 'Waarom deze gebieden?');
    expect(partOf(element, '.peers table').textContent)
      .to.contain('Gemeente 2')
      .and.contain('van de afstand');
  });

  it('give each figure its place among them', async () => {
    const element = await profile(peers);
    await until(() => saidIn(rowOf(element, 'Jongeren')).includes('In de middelste helft'));
    element.indicator = 'young';
    await until(() => shownText(element).includes('In de middelste helft van gemeenten zoals deze'));
  });

  it('are a choice of the reader', async () => {
    const element = await profile({ area: 'GM0363' });
    const select = partOf<HTMLSelectElement>(element, 'select');
    select.value = 'peers';
    select.dispatchEvent(new Event('change'));
    await says(element, 'Waarom deze gebieden?');
  });

  it('are accessible', async () => {
    const element = await profile(peers);
    await says(element, 'Waarom deze gebieden?');
    partOf<HTMLDetailsElement>(element, '.peers').open = true;
    await expectAccessible(element);
  });
});
