import { expect } from 'chai';
import { OriginSpread } from '../../../src/elements/origin-spread/origin-spread.js';
import { aCatalogue } from '../../support/builders.js';
import { describeCore } from '../../support/element-core.js';
import { partOf, shownText, until } from '../../support/on-page.js';
import { inhabitants, spreadSource } from '../../support/spread-source.js';
import { besideTexts, groupRows, rowText, spreading, wordsOf } from '../../support/spreading.js';

describe('<origin-spread>', () => {
  describeCore({
    create: () => new OriginSpread(),
    choices: { area: 'GM0363' },
    figures: () => spreadSource(),
    withheld: () => spreadSource(true),
    words: {
      nl: ['Amsterdam', 'netherlands', '31,3%', 'door toeval', 'Dissimilariteit'],
      en: ['31.3%', 'by chance', 'Dissimilarity'],
    },
    change: ['origin', 'europe'],
    events: ['origin-select', 'area-select', 'index-select'],
  });

  it('shows all groups in the order of the scheme, the Dutch one included', async () => {
    const leads = groupRows(await spreading()).map((row) => wordsOf(row.querySelector('.lead')));
    expect(leads).to.deep.equal(['netherlands', 'europe', 'outside-europe', 'turkey']);
  });

  it('says why a small group has no index, and draws no bar', async () => {
    const element = await spreading();
    const row = groupRows(element)[3];
    expect(rowText(element, 'turkey')).to.contain('te weinig personen');
    expect(row?.querySelector('.bar')).to.equal(null);
  });

  it('says what an index rests on, and what chance alone would give', async () => {
    expect(rowText(await spreading(), 'europe')).to.match(/31,3% 2\.400 personen · door toeval \d,\d%/);
  });

  it('explains the index in one sentence', async () => {
    expect(wordsOf(partOf(await spreading(), '#meaning'))).to.contain('zou moeten verhuizen');
  });

  for (const [index, value] of [
    ['dissimilarity', '31,3%'],
    ['isolation', '25,0%'],
    ['exposure', '75,0%'],
    ['correlation-ratio', '0,063'],
  ] as const) {
    it(`shows index="${index}"`, async () => {
      expect(rowText(await spreading({ index }), 'europe')).to.contain(value);
    });
  }

  it('shows the information index of all groups together, and of each', async () => {
    const leads = groupRows(await spreading({ index: 'information' })).map((row) =>
      wordsOf(row.querySelector('.lead')),
    );
    expect(leads.slice(0, 2)).to.deep.equal(['Alle groepen samen', 'netherlands']);
  });

  it('shows diversity of all groups together alone', async () => {
    const element = await spreading({ index: 'diversity' });
    expect(groupRows(element)).to.have.length(1);
    expect(rowText(element, 'Alle groepen samen')).to.contain('56,0%');
  });

  it('names an unknown index', async () => {
    expect(shownText(await spreading({ index: 'gini' })))
      .to.contain('index')
      .and.contain('gini');
  });

  it('shows other gemeenten and earlier periods beside each group', async () => {
    const beside = besideTexts(await spreading({ areas: 'GM0599' }), 'europe');
    expect(beside[0]).to.contain('Rotterdam').and.contain('0,0%');
    expect(beside[1]).to.contain('2020').and.contain('15,6%');
  });

  it('takes the gemeente of a buurt', async () => {
    expect(wordsOf(partOf(await spreading({ area: 'BU03630003' }), '[part=heading]'))).to.contain(
      'Amsterdam',
    );
  });

  it('has no figures for the country', async () => {
    expect((await spreading({ area: 'NL00' })).state).to.equal('empty');
  });

  it('says that nothing is counted by origin per buurt', async () => {
    expect((await spreading({ source: spreadSource(false, aCatalogue()) })).state).to.equal('empty');
  });

  it('says the index of the picked group in a sentence, with its doubt', async () => {
    const sentence = wordsOf(partOf(await spreading({ origin: 'europe' }), '[part=sentence]'));
    expect(sentence)
      .to.contain('31,3% van de groep (mensen uit europe)')
      .and.contain('willekeurig verdeeld')
      .and.contain('In 2020 was het 15,6%');
  });

  it('says how much is in sight, that small units show chance, and the formula', async () => {
    const notes = wordsOf(partOf(await spreading({ origin: 'europe' }), '[part=notes]'));
    expect(notes)
      .to.contain('12 van de 12 buurten')
      .and.contain('kleine buurten')
      .and.contain('Duncan & Duncan 1955');
  });

  it('tells of rounding where the page says so', async () => {
    expect(shownText(await spreading({ roundedTo: 5 }))).to.contain('afgerond op 5');
  });

  it('tells of rounding where the catalogue says so', async () => {
    const source = spreadSource(
      false,
      aCatalogue({ indicators: [{ ...inhabitants, roundedTo: { buurt: 5 } }] }),
    );
    expect(shownText(await spreading({ source }))).to.contain('afgerond op 5');
    expect(shownText(await spreading({ source, roundedTo: 1 }))).to.not.contain('afgerond op');
  });

  it('holds the same in its table', async () => {
    const element = await spreading({ areas: 'GM0599' });
    partOf(element, 'details.table summary').click();
    await until(() => element.shadowRoot?.querySelector('details.table table') !== null);
    expect(wordsOf(partOf(element, 'details.table table')))
      .to.contain('31,3%')
      .and.contain('12 van 12')
      .and.contain('Rotterdam');
  });
});
