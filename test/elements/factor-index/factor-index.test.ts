import { expect } from 'chai';
import { FactorIndex } from '../../../src/elements/factor-index/factor-index.js';
import { expectAccessible } from '../../support/accessible.js';
import { describeCore } from '../../support/element-core.js';
import { partOf, shownText, until } from '../../support/on-page.js';
import {
  rowsOf,
  someRecipe,
  weighing,
  weighingSource,
  withheldFactors,
} from '../../support/weighing-source.js';

describe('<factor-index>', () => {
  describeCore({
    create: () => new FactorIndex(),
    choices: { area: 'GM0363', recipe: someRecipe },
    figures: weighingSource,
    withheld: () => weighingSource(withheldFactors),
    words: {
      nl: ['Weging van de buurten van Amsterdam', 'keuze, geen meting', 'Laag inkomen 30,0%', 'Onvolledig'],
      en: ['Weighing of the neighbourhoods', 'a choice, not a measurement', 'Low income 30.0%', 'Incomplete'],
    },
    change: ['fixed', ''],
    events: ['recipe-change', 'area-select'],
  });

  it('lists areas as the publisher does, not by score', async () => {
    const names = rowsOf(await weighing()).map((row) => row.split(' score')[0]);
    expect(names.slice(0, 3)).to.deep.equal(['Kop Zeedijk', 'De Baarsjes', 'Oude Kerk']);
  });

  it('tells of each area its score, between which places it comes out, and what the score is made of', async () => {
    const [first] = rowsOf(await weighing());
    expect(first)
      .to.match(/score \+1,\d\d/)
      .and.match(/plaats 1 van 4/)
      .and.match(/Laag inkomen 30,0% \(\+0,\d\d\)/)
      .and.match(/Nettoarbeidsparticipatie 50,0% \(\+0,\d\d\)/);
  });

  it('draws the interval of places on an axis, and a part per figure', async () => {
    const row = partOf(await weighing(), '.row');
    expect(row.querySelectorAll('.interval')).to.have.length(1);
    expect(row.querySelectorAll('.segment')).to.have.length(2);
  });

  it('names what an area lacks, and neither scores it nor fills it in', async () => {
    const last = rowsOf(await weighing()).at(-1);
    expect(last).to.contain('Er ontbreekt: Laag inkomen (geheim)').and.not.contain('score +');
  });

  it('always says that it is a choice, and that it points to no cause', async () => {
    const element = await weighing({ fixed: true });
    expect(partOf(element, '.choice').textContent).to.contain('geen meting').and.contain('geen oorzaak');
    expect(partOf(element, '.choice').hasAttribute('part')).to.equal(false);
  });

  it('says of all areas together how sure their places are', async () => {
    const sentence = partOf(await weighing(), '[part=sentence]').textContent;
    expect(sentence)
      .to.contain('4 buurten van Amsterdam zijn gewogen op 2 cijfers')
      .and.contain('Bij 1 ontbreekt een cijfer')
      .and.contain('1.000 andere gewichten');
  });

  it('says what the score of the selected area is made of', async () => {
    const element = await weighing({ selected: 'BU03630000' });
    expect(partOf(element, '[part=sentence]').textContent)
      .to.contain('Kop Zeedijk krijgt met deze weging score')
      .and.contain('Hoger door Laag inkomen 30,0%');
  });

  it('weighs the gemeenten of the country', async () => {
    const element = await weighing({ area: 'NL00' });
    expect(shownText(element)).to.contain('Weging van de gemeenten van Nederland');
    expect(rowsOf(element).at(-1)).to.contain('Laag inkomen (te weinig personen)');
  });

  it('begins with nothing, and invites to choose', async () => {
    const element = await weighing({ recipe: '' });
    expect(element.state).to.equal('empty');
    expect(shownText(element)).to.contain('nog niets gekozen').and.contain('Voeg toe als risico');
  });

  it('names what a recipe says that it does not know', async () => {
    expect(shownText(await weighing({ recipe: '1 z-scores risk 1 happiness' }))).to.contain('happiness');
  });

  it('names the word where a recipe cannot be read', async () => {
    expect(shownText(await weighing({ recipe: '1 z-scores danger 1 low-income' }))).to.contain('danger');
  });

  it('names the figures that these areas do not have', async () => {
    const { catalogue } = weighingSource();
    const known = await catalogue.call(weighingSource(), new AbortController().signal);
    const indicators = known.indicators.map((one) =>
      one.id === 'low-income'
        ? { ...one, coverage: one.coverage.map((covered) => ({ ...covered, levels: ['gemeente'] as const })) }
        : one,
    );
    const source = weighingSource(undefined, { catalogue: { ...known, indicators } });
    const element = await weighing({ source });
    expect(element.state).to.equal('empty');
    expect(shownText(element)).to.contain('geen cijfers over: Laag inkomen');
  });

  it('marks provisional figures, and explains the mark', async () => {
    const element = await weighing({ recipe: '1 ranks risk 1 home-value' });
    expect(rowsOf(element)[0]).to.contain('250,0 × € 1.000*');
    expect(partOf(element, '[part=notes]').textContent).to.contain('* Voorlopig cijfer');
  });

  it('asks for one file, however often the weights change', async () => {
    const source = weighingSource();
    const element = await weighing({ source });
    element.recipe = '1 ranks risk 3 low-income';
    await element.ready;
    expect(new Set(source.questions.map(({ kind }) => kind))).to.deep.equal(
      new Set(['catalogue', 'profile']),
    );
  });

  it('shows the same in its table, with the recipe', async () => {
    const element = await weighing();
    partOf(element, 'details.table summary').click();
    await until(() => element.shadowRoot?.querySelector('table') !== null);
    expect(partOf(element, 'table').textContent)
      .to.contain(someRecipe)
      .and.contain('plaats 1 van 4')
      .and.contain('Laag inkomen (geheim)');
  });

  it('is accessible in every order, and where the author fixed it', async () => {
    const element = await weighing({ selected: 'BU03630001' });
    for (const order of ['groups', 'place']) {
      const field = partOf<HTMLSelectElement>(element, '#order');
      field.value = order;
      field.dispatchEvent(new Event('change'));
      await element.updateComplete;
      await expectAccessible(element);
    }
    await expectAccessible(await weighing({ fixed: true }));
  });
});
