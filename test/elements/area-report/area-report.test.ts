import { expect } from 'chai';
import { AreaReport } from '../../../src/elements/area-report/area-report.js';
import { expectAccessible } from '../../support/accessible.js';
import { aCoverage, anIndicator } from '../../support/builders.js';
import { describeCore } from '../../support/element-core.js';
import { nextFrame, partOf, shownText } from '../../support/on-page.js';
import { allHidden, profileCatalogue, profileSource } from '../../support/profile-source.js';
import { entryOf, headingOf, profileOfYears, report, sourceByOrigin } from '../../support/report.js';
import { StubSource } from '../../support/stub-source.js';

const said = (part: Element) => part.textContent.replace(/\s+/g, ' ').trim();
const all = (element: Element, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

describe('<area-report>', () => {
  describeCore({
    create: () => new AreaReport(),
    choices: { area: 'BU03630001' },
    figures: profileSource,
    withheld: () => profileSource(allHidden),
    words: {
      nl: [
        'Rapport over Buurt 1',
        '1. Mensen',
        '2. Werk',
        'Inhoud',
        '61,0%',
        'Bronnen',
        'Hoe u dit rapport leest',
      ],
      en: ['Report on Buurt 1', '2. Work', 'Contents', '61.0%', 'less favourable', 'How to read this report'],
    },
    change: ['themes', 'work'],
    events: ['indicator-select', 'theme-open'],
  });

  it('tells area, group, dates and source on its first page', async () => {
    const facts = shownText(partOf(await report(), '.facts-of'));
    expect(facts)
      .to.contain('Buurt 0, buurt in Amsterdam (BU03630000)')
      .and.contain('De inwoners')
      .and.contain('Cijfers over 2021')
      .and.contain('31 januari 2026')
      .and.contain('CC BY 4.0');
  });

  it('leads from its contents to every chapter', async () => {
    const element = await report();
    const targets = all(element, 'nav a').map((link) => link.getAttribute('href')?.slice(1) ?? '');
    const headings = targets.map((id) => said(partOf(element, `#${id}`)));
    expect(headings).to.deep.equal(['1. Mensen', '2. Werk', 'Hoe u dit rapport leest']);
  });

  it('moves the focus to the chapter that a reader goes to, and keeps the address of the page', async () => {
    const element = await report();
    const before = location.href;
    partOf(element, 'nav a[href="#chapter-2"]').click();
    expect(element.shadowRoot?.activeElement?.id).to.equal('chapter-2');
    expect(location.href).to.equal(before);
  });

  it('has headings right below its own', async () => {
    const element = await report({ headingLevel: 2 });
    const levels = (selector: string) => new Set(all(element, selector).map(({ localName }) => localName));
    expect([...levels('[part=heading]')]).to.deep.equal(['h2']);
    expect([...levels('#contents, [id^=chapter], #reading')]).to.deep.equal(['h3']);
    expect([...levels('[id^=entry], [id^=definitions], [id^=sources]')]).to.deep.equal(['h4']);
  });

  it('goes no deeper than headings do', async () => {
    const element = await report({ headingLevel: 6 });
    expect(
      new Set(all(element, '[id^=entry], [id^=chapter]').map(({ localName }) => localName)),
    ).to.deep.equal(new Set(['h6']));
  });

  it('has the chapters that the author asks for', async () => {
    const element = await report({ themes: 'work' });
    expect(all(element, '.chapter').map(headingOf)).to.deep.equal(['1. Werk']);
  });

  it('names a theme that is not known', async () => {
    const element = await report({ themes: 'nothing' });
    expect(shownText(element)).to.contain('themes').and.contain('nothing');
  });

  it('names a way of reporting that is not known', async () => {
    const element = await report({ by: 'colour' });
    expect(shownText(element)).to.contain('by').and.contain('colour');
  });

  it('says each figure, and sets it beside gemeente and country', async () => {
    const entry = entryOf(await report(), 'Nettoarbeidsparticipatie');
    expect(said(entry)).to.contain(
      'In Buurt 0 werkt 60,0% van de inwoners; dat is 8,0 procentpunt minder dan gemiddeld in Amsterdam (68,0%) en 10,0 procentpunt minder dan gemiddeld in Nederland (70,0%).',
    );
    expect(entry.querySelectorAll('.bar')).to.have.length(3);
  });

  it('draws no bars of numbers of people, which cannot stand side by side', async () => {
    expect(entryOf(await report(), 'Inwoners').querySelector('.bars')).to.equal(null);
  });

  it('says that a difference on few cases is unclear', async () => {
    const entry = entryOf(await report({ area: 'BU03630011' }), 'Nettoarbeidsparticipatie');
    expect(said(entry)).to.contain('onduidelijk');
  });

  it('says why a figure is missing, in text and table, and explains it', async () => {
    const element = await report({ area: 'BU03630003' });
    const row = all(element, '.chapter-table tr').find((one) => said(one).startsWith('Uitkeringen'));
    expect(said(entryOf(element, 'Uitkeringen'))).to.contain('het zou op te weinig personen berusten');
    expect(row && said(row)).to.contain('te weinig personen');
    expect(said(partOf(element, '[part=notes]'))).to.contain('geen nul');
  });

  it('defines every indicator that it uses', async () => {
    const terms = all(await report(), '.definitions dt').map(said);
    expect(terms).to.deep.equal(['Inwoners', 'Jongeren', 'Nettoarbeidsparticipatie', 'Uitkeringen']);
  });

  it('keeps every definition in one column', async () => {
    const element = await report();
    element.style.width = '60em';
    const pieces = all(element, '.definitions > div').map((one) => one.getClientRects().length);
    expect(pieces).to.deep.equal([1, 1, 1, 1]);
  });

  it('shows a warning with its indicator', async () => {
    const indicators = [anIndicator({ caveat: { nl: 'Pas op de leeftijd.' } })];
    const element = await report({ source: profileSource(undefined, profileCatalogue({ indicators })) });
    expect(said(entryOf(element, 'Nettoarbeidsparticipatie'))).to.contain('Let op: Pas op de leeftijd.');
  });

  it('shows no groups on its own', async () => {
    expect(all(await report({ source: sourceByOrigin() }), '.groups')).to.have.length(0);
  });

  it('shows all groups in the order of the scheme, absent ones with the reason', async () => {
    const element = await report({ source: sourceByOrigin(), by: 'origin', area: 'GM0363' });
    const names = all(element, '.group-name').map(said);
    expect(names).to.deep.equal(['Totaal', 'netherlands', 'outside-europe', 'turkey', 'suriname']);
    expect(said(partOf(element, '.groups table'))).to.contain('geheim');
  });

  it('is about one group where the author asks for one', async () => {
    const element = await report({ source: sourceByOrigin(), origin: 'suriname', area: 'GM0363' });
    expect(said(partOf(element, '[part=subtitle]'))).to.equal('Mensen uit suriname');
    expect(shownText(element)).to.contain('geen cijfers over “Inwoners” en “Jongeren”');
  });

  it('prints the page from its button', async () => {
    const element = await report();
    const original = globalThis.print;
    let printed = 0;
    globalThis.print = () => {
      printed += 1;
    };
    partOf(element, 'button.print').click();
    globalThis.print = original;
    expect(printed).to.equal(1);
  });

  it('is accessible with all groups', async () => {
    await expectAccessible(await report({ source: sourceByOrigin(), by: 'origin' }));
  });
});

describe('<area-report> through the years', () => {
  const years = ['2019', '2020', '2021'].map((id) => ({ id, edition: '2021' }));
  const indicators = [anIndicator({ coverage: [aCoverage({ periods: years })] })];
  const source = () =>
    new StubSource({ catalogue: profileCatalogue({ indicators }), profile: () => profileOfYears() });

  it('draws a line with its table, for area, gemeente and country', async () => {
    const course = partOf(await report({ source: source() }), '.course');
    expect(course.querySelectorAll('polyline')).to.have.length(3);
    const rows = [...course.querySelectorAll('tbody tr')].map(shownText);
    expect(rows).to.deep.equal([
      'Buurt 0 52,0 53,0 60,0',
      'Amsterdam 51,0 52,0 68,0',
      'Nederland 50,0 51,0 70,0',
    ]);
  });

  it('says how the figure changed', async () => {
    const entry = entryOf(await report({ source: source() }), 'Nettoarbeidsparticipatie');
    expect(said(entry)).to.contain('Buurt 0: van 52,0% in 2019 naar 60,0% in 2021.');
  });

  it('draws no line of two years', async () => {
    const element = await report();
    expect(all(element, '.course')).to.have.length(0);
  });

  it('is accessible', async () => {
    await expectAccessible(await report({ source: source() }));
  });

  it('lets nothing of the plot take the focus of a reader', async () => {
    const element = await report({ source: source() });
    await nextFrame();
    expect(partOf(element, '.course .plot').hasAttribute('tabindex')).to.equal(false);
  });
});
