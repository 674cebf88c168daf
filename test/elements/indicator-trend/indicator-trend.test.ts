import { expect } from 'chai';
import { IndicatorTrend } from '../../../src/elements/indicator-trend/indicator-trend.js';
import { expectAccessible } from '../../support/accessible.js';
import { describeCore } from '../../support/element-core.js';
import { partOf, shownText, until } from '../../support/on-page.js';
import {
  linesOf,
  sentenceOf,
  stretchesOf,
  trend,
  trendCatalogue,
  trendSource,
  withheldYears,
} from '../../support/trend-source.js';

describe('<indicator-trend>', () => {
  describeCore({
    create: () => new IndicatorTrend(),
    choices: { area: 'GM0363', areas: 'GM0363 GM0599' },
    figures: trendSource,
    withheld: () => trendSource(withheldYears),
    words: {
      nl: ['Amsterdam', 'Rotterdam', '65,3%*', '7,3 procentpunt meer dan in 2016', 'te weinig personen'],
      en: ['65.3%*', '7.3 percentage points more than in 2016', 'too few people', 'the Netherlands'],
    },
    change: ['period', '2020'],
    events: ['period-select', 'area-select', 'origin-select'],
  });

  it('shows the areas in the order given, and the country behind them', async () => {
    expect(linesOf(await trend({ areas: 'GM0599' }))).to.deep.equal(['Amsterdam', 'Rotterdam', 'Nederland']);
  });

  it('brings along the gemeente and the country of a buurt', async () => {
    expect(linesOf(await trend({ area: 'BU03630000' }))).to.deep.equal([
      'Kop Zeedijk',
      'Amsterdam',
      'Nederland',
    ]);
  });

  it('draws no line through a year without a figure', async () => {
    expect(stretchesOf(await trend(), 0)).to.deep.equal([3, 2]);
  });

  it('names the year without a figure by the reason', async () => {
    expect(shownText(await trend())).to.contain('Amsterdam (gemeente): 2019 (te weinig personen).');
  });

  it('marks the year without a figure below the lines', async () => {
    expect((await trend()).shadowRoot?.querySelectorAll('.lane .cross')).to.have.length(1);
  });

  it('draws a provisional year with an open mark, and says so', async () => {
    const element = await trend();
    expect(element.shadowRoot?.querySelectorAll('.mark.provisional')).to.have.length(2);
    expect(shownText(element)).to.contain('Open teken en dunne lijn: voorlopig cijfer');
  });

  it('breaks the line where boundaries changed, and says why on the spot', async () => {
    const element = await trend({ source: trendSource(undefined, 'redrawn') });
    expect(stretchesOf(element, 0)).to.deep.equal([3, 2]);
    expect(partOf(element, '.break-spot').textContent).to.contain('andere grenzen');
    expect(shownText(element)).to.contain('In 2019 zijn de grenzen van Amsterdam veranderd');
  });

  it('keeps the words of a break to their place in a narrow column', async () => {
    const element = await trend({ source: trendSource(undefined, 'redrawn') });
    element.style.width = '220px';
    const plot = partOf(element, '.plot').getBoundingClientRect();
    const words = partOf(element, '.break-words').getBoundingClientRect();
    expect(words.right).to.be.at.most(plot.left + 1.2 * plot.width);
  });

  it('breaks the line where nobody knows whether boundaries changed', async () => {
    const element = await trend({ source: trendSource(undefined, 'unknown') });
    expect(shownText(element)).to.contain('grenzen van Amsterdam misschien veranderd');
  });

  it('never breaks the line of the country', async () => {
    const element = await trend({ source: trendSource(undefined, 'redrawn') });
    expect(stretchesOf(element, 1)).to.deep.equal([5, 2]);
  });

  it('compares no years from before a change of boundaries', async () => {
    const element = await trend({ source: trendSource(undefined, 'redrawn') });
    expect(sentenceOf(element)).to.contain('meer dan in 2020').and.contain('Cijfers van voor 2020');
  });

  it('breaks the line of a group where the scheme changes', async () => {
    const element = await trend({ origin: 'turkey' });
    expect(stretchesOf(element, 0)).to.deep.equal([2, 3, 2]);
    expect(partOf(element, '.break-spot').textContent).to.contain('andere indeling naar herkomst');
    expect(shownText(element)).to.contain('Vanaf 2018 zijn groepen anders ingedeeld: Herkomst.');
  });

  it('calls a figure on few cases unclear', async () => {
    expect(sentenceOf(await trend({ area: 'BU03630001' }))).to.contain('onduidelijk');
  });

  it('shows the groups of one area in the order of their schemes, newest first', async () => {
    expect(linesOf(await trend({ by: 'origin' }))).to.deep.equal([
      'Totaal',
      'netherlands',
      'turkey',
      'dutch',
    ]);
  });

  it('marks where the groups of another scheme begin', async () => {
    const element = await trend({ by: 'origin' });
    expect(element.shadowRoot?.querySelectorAll('.break-spot')).to.have.length(1);
    expect(shownText(element)).to.contain('Vanaf 2018 zijn groepen anders ingedeeld: Herkomst.');
  });

  it('shows the groups of one scheme alone where the page asks for it', async () => {
    expect(linesOf(await trend({ by: 'origin', scheme: 'migratieachtergrond' }))).to.deep.equal([
      'Totaal',
      'dutch',
      'turkey',
    ]);
  });

  it('says how the gap to the reference group changes', async () => {
    expect(sentenceOf(await trend({ gap: true, origin: 'turkey' }))).to.equal(
      'In Amsterdam wordt het verschil tussen mensen uit turkey en mensen uit netherlands tussen 2018 en 2021 ' +
        'kleiner: van 14,2 naar 9,8 procentpunt. In 2021 is het cijfer voor mensen uit turkey lager dan dat ' +
        'voor mensen uit netherlands. Nederland: van 20,0 naar 17,0 procentpunt (2018–2021), kleiner.',
    );
  });

  it('says it in English', async () => {
    const said = sentenceOf(await trend({ gap: true, origin: 'turkey', lang: 'en' }));
    expect(said).to.contain('becomes smaller between 2018 and 2021: from 14.2 to 9.8 percentage points.');
  });

  it('draws the interval of a gap whose bases are known', async () => {
    const element = await trend({ gap: true, by: 'origin' });
    expect(element.shadowRoot?.querySelectorAll('.band')).to.not.have.length(0);
    expect(shownText(element)).to.contain('95%-betrouwbaarheidsinterval');
  });

  it('shows no line for the reference group itself', async () => {
    expect(linesOf(await trend({ gap: true, by: 'origin' }))).to.deep.equal(['turkey']);
  });

  it('sets everybody against the country where no group is chosen', async () => {
    const element = await trend({ gap: true });
    expect(linesOf(element)).to.deep.equal(['Amsterdam']);
    expect(sentenceOf(element)).to.contain('het verschil tussen Amsterdam en Nederland');
  });

  it('sets no numbers of people against each other', async () => {
    const source = trendSource(undefined, 'unchanged', trendCatalogue('count'));
    const element = await trend({ source, gap: true, by: 'origin' });
    expect(shownText(element)).to.contain('delen van een geheel');
  });

  it('names an unknown way to draw lines', async () => {
    expect(shownText(await trend({ by: 'colour' })))
      .to.contain('by')
      .and.contain('colour');
  });

  it('has all years in its table, with the reason where there is no figure', async () => {
    const element = await trend();
    partOf(element, 'details.table summary').click();
    await until(() => element.shadowRoot?.querySelector('table') !== null);
    const heads = [...(element.shadowRoot?.querySelectorAll('tbody th') ?? [])];
    expect(heads.map(({ textContent }) => textContent)).to.deep.equal([
      '2016',
      '2017',
      '2018',
      '2019',
      '2020',
      '2021',
    ]);
    expect(partOf(element, 'table').textContent).to.contain('te weinig personen');
  });

  it('asks for one profile, and for the areas of the editions it crosses', async () => {
    const source = trendSource();
    await trend({ source });
    expect(source.questions.map(({ kind }) => kind)).to.deep.equal(['catalogue', 'profile', 'areas']);
  });

  it('is accessible with groups, gaps and breaks', async () => {
    await expectAccessible(await trend({ by: 'origin', origin: 'turkey' }));
  });
});
