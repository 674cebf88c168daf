import { expect } from 'chai';
import '../../../src/elements/origin-breakdown/define.js';
import { figure } from '../../../src/domain/observation.js';
import { OriginBreakdown } from '../../../src/elements/origin-breakdown/origin-breakdown.js';
import { expectAccessible } from '../../support/accessible.js';
import { breakdownSource, groupProfile, someGroups, withheldGroups } from '../../support/breakdown-source.js';
import { aCatalogue, aCoverage, anIndicator, aScheme, text } from '../../support/builders.js';
import { describeCore } from '../../support/element-core.js';
import { onPage, partOf, shownText, until } from '../../support/on-page.js';
import { StubSource } from '../../support/stub-source.js';

async function breakdown(choices: Record<string, unknown> = {}): Promise<OriginBreakdown> {
  const element = new OriginBreakdown();
  Object.assign(element, { source: breakdownSource(), area: 'GM0363', ...choices });
  onPage(element);
  await element.ready;
  return element;
}

function rowsOf(element: Element): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.bars li') ?? [])];
}

function ownText(row: HTMLElement | undefined): string {
  const parts = [...(row?.children ?? [])].filter(({ localName }) => localName !== 'ul');
  return parts
    .map(({ textContent }) => textContent)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function namesOf(element: Element): readonly string[] {
  return rowsOf(element).map((row) => row.querySelector('.pick')?.textContent?.trim() ?? '');
}

function rowOf(element: Element, group: string): HTMLElement | undefined {
  return rowsOf(element)[namesOf(element).indexOf(group)];
}

function sentenceOf(element: Element): string {
  return partOf(element, '[part=sentence]').textContent ?? '';
}

function pick(element: Element, group: string): void {
  rowOf(element, group)?.querySelector<HTMLElement>('.pick')?.click();
}

describe('<origin-breakdown>', () => {
  describeCore({
    create: () => new OriginBreakdown(),
    choices: { area: 'GM0363' },
    figures: breakdownSource,
    withheld: () => breakdownSource(withheldGroups),
    words: {
      nl: ['Amsterdam', 'netherlands', '74,0%', '2,0 procentpunt', 'dezelfde groep in Nederland'],
      en: ['74.0%', '2.0 percentage points', 'the same group in the Netherlands'],
    },
    change: ['origin', 'turkey'],
    events: ['origin-select'],
  });

  it('shows the total first and the groups in the order of the scheme', async () => {
    expect(namesOf(await breakdown())).to.deep.equal(['Totaal', 'netherlands', 'europe', 'outside-europe']);
  });

  it('marks the reference group', async () => {
    expect(ownText(rowOf(await breakdown(), 'netherlands'))).to.contain('referentiegroep');
  });

  it('keeps nested groups closed', async () => {
    expect(partOf(await breakdown(), '.toggle').getAttribute('aria-expanded')).to.equal('false');
  });

  it('opens a group into the groups it is made of', async () => {
    const element = await breakdown();
    partOf(element, '.toggle').click();
    await element.updateComplete;
    expect(namesOf(element)).to.include.members(['turkey', 'suriname']);
  });

  it('shows all groups from the start where the page says so', async () => {
    expect(namesOf(await breakdown({ open: true }))).to.have.length(6);
  });

  it('counts open="false" as closed', async () => {
    const element = new OriginBreakdown();
    element.setAttribute('open', 'false');
    expect(element.open).to.equal(false);
  });

  it('remembers what the reader closed', async () => {
    const element = await breakdown({ open: true });
    partOf(element, '.toggle').click();
    element.area = 'BU03630000';
    await element.ready;
    expect(namesOf(element)).to.have.length(4);
  });

  it('opens the group that the picked one lies in', async () => {
    expect(namesOf(await breakdown({ origin: 'suriname' }))).to.include('suriname');
  });

  it('says why a group has no figure, in its place', async () => {
    const element = await breakdown({ open: true });
    const row = rowOf(element, 'turkey');
    expect(ownText(row)).to.contain('geheim');
    expect(row?.querySelector('.bar')).to.equal(null);
  });

  it('sets each group against the same group in the country', async () => {
    const element = await breakdown();
    expect(ownText(rowOf(element, 'outside-europe'))).to.contain(
      '−2,0 procentpunt t.o.v. Nederland, ongunstiger',
    );
  });

  it('sets each group against the same group in the gemeente', async () => {
    const element = await breakdown({ area: 'BU03630000', compareWith: 'gemeente' });
    expect(ownText(rowOf(element, 'netherlands'))).to.contain('−4,0 procentpunt t.o.v. Amsterdam');
  });

  it('sets each group against the reference group, without judging', async () => {
    const element = await breakdown({ compareWith: 'reference' });
    expect(ownText(rowOf(element, 'outside-europe'))).to.contain(
      '−15,0 procentpunt t.o.v. de groep netherlands',
    );
    expect(shownText(element)).to.not.contain('gunstiger');
  });

  it('draws the reference group as a line through every row', async () => {
    const element = await breakdown({ compareWith: 'reference' });
    expect(partOf(element, '.axis-line').textContent).to.equal('De groep netherlands 74,0%');
  });

  it('sets a gemeente against the country where the page asks for the gemeente', async () => {
    expect(shownText(await breakdown({ compareWith: 'gemeente' }))).to.contain('t.o.v. Nederland');
  });

  it('sets the groups of the country against the reference group', async () => {
    expect(shownText(await breakdown({ area: 'NL00' }))).to.contain('t.o.v. de groep netherlands');
  });

  it('calls a difference on few cases unclear', async () => {
    const element = await breakdown({ area: 'BU03630000' });
    expect(ownText(rowOf(element, 'outside-europe'))).to.contain('onduidelijk');
  });

  it('names an unknown way to compare', async () => {
    expect(shownText(await breakdown({ compareWith: 'world' })))
      .to.contain('compare-with')
      .and.contain('world');
  });

  it('names an unknown scheme', async () => {
    expect(shownText(await breakdown({ scheme: 'colour' })))
      .to.contain('scheme')
      .and.contain('colour');
  });

  it('says that an indicator is not split by origin', async () => {
    const coverage = [aCoverage({ scheme: undefined, groups: ['total'] })];
    const catalogue = aCatalogue({ indicators: [anIndicator({ coverage })] });
    const element = await breakdown({ source: breakdownSource(someGroups, catalogue) });
    expect(element.state).to.equal('empty');
  });

  it('never sets parts of a whole against each other', async () => {
    const shares = { ...someGroups, total: [figure(100), figure(100), figure(100), figure(100)] };
    const element = await breakdown({ source: breakdownSource(shares), compareWith: 'reference' });
    expect(shownText(element)).to.contain('delen van een geheel').and.not.contain('de groep netherlands');
  });

  it('sets no numbers of people against those of the country', async () => {
    const catalogue = aCatalogue({ indicators: [anIndicator({ unit: { kind: 'count' } })] });
    const element = await breakdown({ source: breakdownSource(someGroups, catalogue) });
    expect(shownText(element)).to.contain('niet te vergelijken').and.not.contain('t.o.v.');
  });

  it('asks for one file', async () => {
    const source = breakdownSource();
    await breakdown({ source });
    expect(source.questions.map(({ kind }) => kind)).to.deep.equal(['catalogue', 'profile']);
  });

  it('shows all groups in its table, however closed the graphic', async () => {
    const element = await breakdown();
    partOf(element, 'details.table summary').click();
    await until(() => element.shadowRoot?.querySelector('table') !== null);
    expect(partOf(element, 'table').textContent).to.contain('turkey').and.contain('geheim');
  });

  it('is accessible with groups open and one picked', async () => {
    await expectAccessible(await breakdown({ open: true, origin: 'suriname', compareWith: 'reference' }));
  });
});

describe('the schemes of <origin-breakdown>', () => {
  const older = aScheme({ id: 'background', label: text('Migratieachtergrond') });
  const groups = aCoverage().groups;
  const catalogue = aCatalogue({
    schemes: [older, aScheme()],
    indicators: [
      anIndicator({
        coverage: [
          aCoverage({ periods: [{ id: '2021', edition: '2021' }] }),
          aCoverage({ scheme: 'background', groups, periods: [{ id: '2019', edition: '2021' }] }),
          aCoverage({ scheme: 'background', groups, periods: [{ id: '2021', edition: '2021' }] }),
        ],
      }),
    ],
  });
  const profileOf = (scheme: string, period = '2021') =>
    new StubSource({ catalogue, profile: () => groupProfile(someGroups, scheme, period) });

  async function subtitle(choices: Record<string, unknown>): Promise<string> {
    return partOf(await breakdown(choices), '[part=subtitle]').textContent ?? '';
  }

  it('are those of the newest one by default', async () => {
    expect(await subtitle({ source: profileOf('herkomst') })).to.contain('Herkomst');
  });

  it('are what the page asks for', async () => {
    expect(await subtitle({ source: profileOf('background'), scheme: 'background' })).to.contain(
      'Migratieachtergrond',
    );
  });

  it('are at their newest period', async () => {
    expect(await subtitle({ source: profileOf('background'), scheme: 'background' })).to.contain('2021');
  });

  it('follow the period where only one has it', async () => {
    expect(await subtitle({ source: profileOf('background', '2019'), period: '2019' })).to.contain(
      'Migratieachtergrond',
    );
  });

  it('follow the group where that names a scheme', async () => {
    const origin = 'background.turkey';
    expect(await subtitle({ source: profileOf('background'), origin })).to.contain('Migratieachtergrond');
  });

  it('leave out a picked group of another scheme', async () => {
    const element = await breakdown({
      source: profileOf('herkomst'),
      scheme: 'herkomst',
      origin: 'background.turkey',
    });
    expect(element.shadowRoot?.querySelector('li.current')).to.equal(null);
  });
});

describe('the reader of <origin-breakdown>', () => {
  it('picks a group, and the sentence is about it', async () => {
    const element = await breakdown();
    pick(element, 'outside-europe');
    await element.ready;
    expect(sentenceOf(element)).to.contain(
      'Bij mensen uit outside-europe is het 59,0%, 2,0 procentpunt minder dan bij dezelfde groep in Nederland (61,0%).',
    );
  });

  it('tells the page which group was picked', async () => {
    const element = await breakdown();
    const picked: string[] = [];
    element.addEventListener('origin-select', (event) => picked.push(event.detail.origin));
    pick(element, 'europe');
    expect(picked).to.deep.equal(['herkomst.europe']);
  });

  it('finds the picked group in the property', async () => {
    const element = await breakdown();
    pick(element, 'europe');
    expect(element.origin).to.equal('herkomst.europe');
  });

  it('keeps the focus on the picked group', async () => {
    const element = await breakdown();
    rowOf(element, 'europe')?.querySelector<HTMLElement>('.pick')?.focus();
    pick(element, 'europe');
    await element.ready;
    expect(element.shadowRoot?.activeElement?.textContent).to.contain('europe');
  });

  it('goes back to all groups by picking the total', async () => {
    const element = await breakdown({ origin: 'europe' });
    pick(element, 'Totaal');
    await element.ready;
    expect(sentenceOf(element)).to.contain('lopen de cijfers van de groepen uiteen van 59,0% tot 74,0%');
  });
});
