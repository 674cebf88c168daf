import { expect } from 'chai';
import { figure } from '../../../src/domain/observation.js';
import { OriginBreakdown } from '../../../src/elements/origin-breakdown/origin-breakdown.js';
import { expectAccessible } from '../../support/accessible.js';
import { breakdown, namesOf, ownText, rowOf } from '../../support/breakdown.js';
import { breakdownSource, someGroups, withheldGroups } from '../../support/breakdown-source.js';
import { aCatalogue, aCoverage, anIndicator } from '../../support/builders.js';
import { describeCore } from '../../support/element-core.js';
import { partOf, shownText, until } from '../../support/on-page.js';

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
