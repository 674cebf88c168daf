import { expect } from 'chai';
import type { StatisticsSource } from '../../../../src/data/statistics-source.js';
import { IndicatorCompare } from '../../../../src/elements/indicator-compare/indicator-compare.js';
import { VERSION } from '../../../../src/elements/shared/version.js';
import { expectAccessible } from '../../../support/accessible.js';
import { compareSource } from '../../../support/compare-source.js';
import { onPage, partOf, until } from '../../../support/on-page.js';
import '../../../../src/elements/indicator-compare/define.js';

interface Page {
  /** What stands before the tag. */
  readonly before?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly within?: string;
  readonly source?: StatisticsSource | undefined;
  readonly style?: string;
}

/** A comparison on a page, checked. */
async function checked({
  before = '<h2>Wonen</h2>',
  attributes = {},
  within = 'Werk',
  source = attributes.endpoint ? undefined : compareSource(),
  style = 'background: white; color: black',
}: Page = {}): Promise<IndicatorCompare> {
  const place = document.createElement('main');
  place.style.cssText = style;
  place.innerHTML = before;
  const element = new IndicatorCompare();
  Object.assign(element, { source });
  for (const [name, value] of Object.entries({ area: 'GM0363', check: '', ...attributes })) {
    element.setAttribute(name, value);
  }
  element.textContent = within;
  place.append(element);
  onPage(place);
  await until(() => partsOf(element).length > 0);
  return element;
}

const partsOf = (element: Element) => [...(element.shadowRoot?.querySelectorAll('.check textarea') ?? [])];
const saidBy = (element: Element) => partOf(element, '.check [role=status]').textContent ?? '';

const { clipboard } = navigator;
const withClipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });

/** Presses the button, and tells what is said of it. */
async function copyReport(element: Element): Promise<string> {
  const [, button] = element.shadowRoot?.querySelectorAll<HTMLElement>('.check-buttons button') ?? [];
  button?.click();
  const said = () => partOf(element, '.check-buttons [role=status]').textContent ?? '';
  await until(() => said() !== '');
  return said();
}

describe('the check that an editor puts on a tag', () => {
  after(() => Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true }));

  it('finds nothing on a page that is in order', async () => {
    expect(saidBy(await checked())).to.contain('Niets gevonden');
  });

  it('is not there for a reader of a tag without it', async () => {
    const element = new IndicatorCompare();
    Object.assign(element, { source: compareSource(), area: 'GM0363' });
    onPage(element);
    await element.ready;
    expect(element.shadowRoot?.querySelector('.check')).to.equal(null);
  });

  it('goes when the attribute goes', async () => {
    const element = await checked();
    element.removeAttribute('check');
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.check')).to.equal(null);
  });

  it('goes when the element leaves the page, and comes back with it', async () => {
    const element = await checked();
    const { parentElement } = element;
    element.remove();
    expect(element.shadowRoot?.querySelector('.check')).to.equal(null);
    parentElement?.append(element);
    await until(() => partsOf(element).length > 0);
  });

  it('tells of a code that the endpoint does not have', async () => {
    expect(saidBy(await checked({ attributes: { area: 'GM9999' } }))).to.contain(
      'Onbekende waarde in area: “GM9999”',
    );
  });

  it('tells what to do about an endpoint that cannot be read', async () => {
    // A file of another kind than a catalogue.
    const said = saidBy(await checked({ attributes: { endpoint: '/package.json' } }));
    expect(said).to.contain(`${location.origin}/package.json is niet zoals het moet zijn`);
  });

  it('tells of anything else that stopped the element', async () => {
    const source = compareSource();
    source.catalogue = () => Promise.reject(new TypeError('Failed to fetch a part'));
    expect(saidBy(await checked({ source }))).to.contain('De melding: Failed to fetch a part');
  });

  it('tells of an attribute that the element does not know', async () => {
    const said = saidBy(await checked({ attributes: { indicater: 'x', 'data-own': '', class: 'a' } }));
    expect(said).to.contain('Dit element kent indicater niet').and.contain('indicator');
  });

  it('tells of a monitor that is not on the page', async () => {
    expect(saidBy(await checked({ attributes: { for: 'elsewhere' } }))).to.contain(
      'geen <buurt-monitor> met id “elsewhere”',
    );
  });

  it('knows a monitor in any of the roots around it', async () => {
    const around = document.createElement('div');
    const outer = around.attachShadow({ mode: 'open' });
    outer.innerHTML = '<buurt-monitor id="around"></buurt-monitor><div></div>';
    const inner = outer.querySelector('div')?.attachShadow({ mode: 'open' });
    const element = Object.assign(new IndicatorCompare(), { source: compareSource(), check: true });
    element.setAttribute('for', 'around');
    inner?.append(element);
    onPage(around);
    await until(() => partsOf(element).length > 0);
    expect(saidBy(element)).not.to.contain('geen <buurt-monitor>');
  });

  it('tells of other tags whose script is missing', async () => {
    const before = '<h2>Wonen</h2><factor-index></factor-index>';
    expect(saidBy(await checked({ before }))).to.contain(
      'Deze tags werken op deze pagina niet: factor-index.',
    );
  });

  it('tells of a library that is loaded from two places', async () => {
    // Of a type that no browser runs.
    const script = (folder: string) => `<script type="text/plain" src="${folder}/buurtmonitor.js"></script>`;
    const before = `<h2>Wonen</h2>${script('https://a.example/1')}${script('https://b.example/2')}`;
    expect(saidBy(await checked({ before }))).to.contain('https://a.example/1/, https://b.example/2/');
  });

  it('tells of a heading that leaves out a level, with the level to give', async () => {
    expect(saidBy(await checked({ before: '<h1>Onze stad</h1>' }))).to.contain(
      'De kop is van niveau 3, maar de kop ervoor (“Onze stad”) van niveau 1. Zet heading-level="2"',
    );
  });

  it('does not look at headings that nobody sees', async () => {
    const before = '<h2>Wonen</h2><h1 hidden>Menu</h1>';
    expect(saidBy(await checked({ before }))).to.contain('Niets gevonden');
  });

  it('tells of a second heading of the whole page', async () => {
    const said = saidBy(await checked({ before: '<h1>Stad</h1>', attributes: { 'heading-level': '1' } }));
    expect(said).to.contain('de pagina heeft al zo’n kop');
  });

  it('tells of a level of heading that is none', async () => {
    expect(saidBy(await checked({ attributes: { 'heading-level': 'h2' } }))).to.contain(
      'heading-level is “h2”',
    );
  });

  it('tells of too little contrast, with both ratios', async () => {
    const style = 'background: white; color: #999; --buurtmonitor-color: #999';
    expect(saidBy(await checked({ style }))).to.contain(
      'Het contrast van de tekst is 2,8, en moet ten minste 4,5 zijn',
    );
  });

  it('sees through what is half transparent', async () => {
    const style = 'background: rgb(0 0 0 / 90%); color: black; --buurtmonitor-background: transparent';
    expect(saidBy(await checked({ style }))).to.contain('Het contrast van de tekst is 1,');
  });

  it('tells of nothing between the tags', async () => {
    expect(saidBy(await checked({ within: ' ' }))).to.contain('Tussen de tags staat niets');
  });

  it('has a report that names the tag as it was written, and no figures', async () => {
    const element = await checked({ attributes: { 'heading-level': '3' } });
    const { value } = partOf<HTMLTextAreaElement>(element, '.check textarea');
    expect(value).to.contain('<indicator-compare').and.contain('area="GM0363"').and.contain(VERSION);
    expect(value).to.contain(location.href).and.not.contain('</indicator-compare>');
  });

  it('opens the report where it cannot be copied, and selects it', async () => {
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      const element = await checked();
      const field = partOf<HTMLTextAreaElement>(element, '.check textarea');
      [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.check-buttons button') ?? [])].at(-1)?.click();
      await until(() => partOf(element, '.check-buttons [role=status]').textContent !== '');
      expect(element.shadowRoot?.activeElement).to.equal(field);
      expect([field.checkVisibility(), field.selectionEnd]).to.deep.equal([true, field.value.length]);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('looks again when asked to', async () => {
    const element = await checked({ before: '<h1>Onze stad</h1>' });
    element.previousElementSibling?.replaceWith(document.createElement('hr'));
    partOf<HTMLElement>(element, '.check-buttons button').click();
    await until(() => saidBy(element).includes('Niets gevonden'));
  });

  it('has its report copied', async () => {
    const copied: string[] = [];
    withClipboard(async (text) => void copied.push(text));
    const element = await checked();
    expect(await copyReport(element)).to.equal('Gekopieerd.');
    expect(copied).to.deep.equal([partOf<HTMLTextAreaElement>(element, '.check textarea').value]);
  });

  it('opens and selects its report where the browser refuses to copy it', async () => {
    withClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const element = await checked();
    expect(await copyReport(element)).to.contain('Ctrl+C');
    const field = partOf<HTMLTextAreaElement>(element, '.check textarea');
    expect(element.shadowRoot?.activeElement).to.equal(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
  });

  it('speaks English in an English page', async () => {
    expect(saidBy(await checked({ attributes: { lang: 'en' } }))).to.contain('Nothing found.');
  });

  it('can be used by everyone', async () => {
    await expectAccessible(await checked({ attributes: { indicater: 'x' } }));
  });
});
