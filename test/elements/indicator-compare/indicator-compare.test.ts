import { expect } from 'chai';
import { absence, figure } from '../../../src/domain/observation.js';
import { IndicatorCompare } from '../../../src/elements/indicator-compare/indicator-compare.js';
import { aCatalogue, anIndicator } from '../../support/builders.js';
import { allWithheld, compareSource, someFigures } from '../../support/compare-source.js';
import { comparing, rowsOf, textsOf } from '../../support/comparing.js';
import { describeCore } from '../../support/element-core.js';
import { partOf, shownText, until } from '../../support/on-page.js';

/** Words that go on on another line. */
function brokenWords(element: Element): readonly string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.flatMap((text) =>
    [...text.data.matchAll(/\S+/g)].filter((word) => isBroken(text, word)).map(String),
  );
}

function isBroken(text: Text, { 0: word, index }: RegExpExecArray): boolean {
  const range = document.createRange();
  range.setStart(text, index);
  range.setEnd(text, index + word.length);
  return range.getClientRects().length > 1;
}

describe('<indicator-compare>', () => {
  describeCore({
    create: () => new IndicatorCompare(),
    choices: { area: 'GM0363', areas: 'GM0599' },
    figures: compareSource,
    withheld: () => compareSource(allWithheld),
    words: {
      nl: ['In Amsterdam werkt 65,3%', '2,3 procentpunt meer', 'Rotterdam', '61,2%', 'Nederland'],
      en: ['65.3%', '2.3 percentage points more', 'the Netherlands', 'municipality'],
    },
    change: ['areas', 'GM0344'],
    events: ['area-select', 'area-add', 'area-remove', 'compare-select'],
  });

  it('shows the areas in the order of the page, with the country last', async () => {
    const element = await comparing({ areas: 'GM0344 GM0599' });
    expect(textsOf(element).map((text) => text.split(' ')[0])).to.deep.equal([
      'Amsterdam',
      'Utrecht',
      'Rotterdam',
      'Nederland',
    ]);
  });

  it('shows the gemeente of a buurt', async () => {
    const element = await comparing({ area: 'BU03630001', areas: 'BU03630000' });
    expect(textsOf(element).join())
      .to.contain('De Baarsjes')
      .and.contain('Kop Zeedijk')
      .and.contain('Amsterdam gemeente');
  });

  it('says in which gemeente a buurt lies', async () => {
    const element = await comparing({ area: 'BU03630001' });
    expect(textsOf(element)[0]).to.contain('buurt in Amsterdam');
  });

  it('says how a buurt differs from its gemeente and the country', async () => {
    const element = await comparing({ area: 'BU03630000', areas: '' });
    expect(textsOf(element)[0])
      .to.contain('−4,1 procentpunt t.o.v. Amsterdam, ongunstiger')
      .and.contain('−1,8 procentpunt t.o.v. Nederland, ongunstiger');
  });

  it('calls a difference on few cases unclear', async () => {
    const element = await comparing({ area: 'BU03630001', areas: '' });
    expect(textsOf(element)[0]).to.contain('onduidelijk').and.not.contain('gunstiger');
  });

  it('takes the first of the areas where no area is given', async () => {
    const element = await comparing({ area: '', areas: 'GM0599 GM0363' });
    expect(textsOf(element)[0]).to.contain('Rotterdam');
  });

  it('sets areas against the country where the comparison is about the country', async () => {
    const element = await comparing({ area: 'NL00', areas: 'GM0599' });
    expect(textsOf(element)[1]).to.contain('−1,8 procentpunt t.o.v. Nederland');
    expect(rowsOf(element)).to.have.length(2);
  });

  it('shows each area once', async () => {
    const element = await comparing({ areas: 'GM0599 GM0363 GM0599 NL00' });
    expect(rowsOf(element)).to.have.length(3);
  });

  it('draws no bar for a withheld figure, and says why in its row', async () => {
    const element = await comparing({ areas: 'GM0344' });
    const row = rowsOf(element)[1];
    expect(row?.textContent).to.contain('geheim');
    expect(row?.querySelector('.bar')).to.equal(null);
    expect(row?.querySelector('.stub')).to.not.equal(null);
  });

  it('says in its row that an area is not in the edition', async () => {
    const element = await comparing({ areas: 'GM9999' });
    expect(textsOf(element)[1])
      .to.contain('GM9999')
      .and.contain('komt niet voor in de gebiedsindeling van 2021');
  });

  it('says in its row that an area has a code of no known form', async () => {
    const element = await comparing({ areas: 'Rotterdam' });
    expect(textsOf(element)[1]).to.contain('Rotterdam').and.contain('komt niet voor');
  });

  it('says in its row that a level has no figures', async () => {
    const indicator = anIndicator();
    const coverage = indicator.coverage.map((one) => ({ ...one, levels: ['land', 'gemeente'] as const }));
    const catalogue = aCatalogue({ indicators: [{ ...indicator, coverage }] });
    const element = await comparing({ areas: 'BU03630000', source: compareSource(someFigures, catalogue) });
    expect(textsOf(element)[1]).to.contain('geen cijfers bij deze keuze');
  });

  it('leaves numbers whole in a narrow column of large letters', async () => {
    const element = await comparing({ areas: 'GM0599 BU03630001' });
    Object.assign(element.style, { width: '245px', fontSize: '20px' });
    const values = rowsOf(element).flatMap((row) => [...row.querySelectorAll('.value')]);
    expect(values.flatMap(brokenWords)).to.deep.equal([]);
  });

  it('marks a provisional figure and explains the mark', async () => {
    const element = await comparing({ area: 'BU03630001' });
    expect(shownText(element)).to.contain('70,0%*').and.contain('Voorlopig cijfer');
  });

  it('says on how many cases a figure rests', async () => {
    expect(textsOf(await comparing())[0]).to.contain('op 700.000 gevallen');
  });

  it('draws the figure of the country as a line through every row', async () => {
    const element = await comparing();
    expect(rowsOf(element).every((row) => row.querySelector('.marker'))).to.equal(true);
    expect(partOf(element, '.axis-line').textContent).to.equal('Nederland 63,0%');
  });

  it('marks the figure of the country where that is provisional', async () => {
    const country = figure(63, { provisional: true });
    const element = await comparing({ source: compareSource({ ...someFigures, country }) });
    expect(partOf(element, '.axis-line').textContent).to.equal('Nederland 63,0%*');
  });

  it('takes no side for a neutral indicator', async () => {
    const catalogue = aCatalogue({ indicators: [anIndicator({ direction: 'neutral' })] });
    const element = await comparing({ source: compareSource(someFigures, catalogue) });
    expect(shownText(element)).to.not.contain('gunstiger');
  });

  it('sets no number of a gemeente beside that of the country', async () => {
    const catalogue = aCatalogue({ indicators: [anIndicator({ unit: { kind: 'count' } })] });
    const element = await comparing({ source: compareSource(someFigures, catalogue) });
    expect(rowsOf(element).at(-1)?.querySelector('.bar')).to.equal(null);
    expect(shownText(element)).to.contain('is niet te vergelijken');
  });

  it('draws bars of the length of their figures, from zero', async () => {
    const element = await comparing({
      source: compareSource({ ...someFigures, gemeenten: [figure(80), figure(40), absence('later')] }),
    });
    const [first, second] = rowsOf(element).map(
      (row) => row.querySelector('.bar')?.getBoundingClientRect().width,
    );
    expect((first ?? 0) / (second ?? 1)).to.be.closeTo(2, 0.01);
  });

  it('asks for two small files for gemeenten', async () => {
    const source = compareSource();
    await comparing({ source, areas: '' });
    expect(source.questions.map(({ kind }) => kind)).to.not.include('profile');
  });

  it('asks for one file for a buurt, its gemeente and the country', async () => {
    const source = compareSource();
    await comparing({ source, area: 'BU03630000', areas: '' });
    expect(source.questions.map(({ kind }) => kind))
      .to.include('profile')
      .and.not.include('figures');
  });

  it('shows the same figures in its table', async () => {
    const element = await comparing({ areas: 'GM0599 GM0344' });
    partOf(element, 'details.table summary').click();
    await until(() => element.shadowRoot?.querySelector('table') !== null);
    expect(partOf(element, 'table').textContent)
      .to.contain('61,2%')
      .and.contain('geheim')
      .and.contain('−1,8 procentpunt');
  });
});
