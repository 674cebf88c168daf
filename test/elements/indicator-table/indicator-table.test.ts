import { expect } from 'chai';
import { absence } from '../../../src/domain/observation.js';
import { IndicatorTable } from '../../../src/elements/indicator-table/indicator-table.js';
import { expectAccessible } from '../../support/accessible.js';
import { describeCore } from '../../support/element-core.js';
import { partOf, shownText } from '../../support/on-page.js';
import { aTable, cellsOf, headsOf, tableSource } from '../../support/table-source.js';

const withheld = [absence('withheld'), absence('withheld'), absence('withheld')];

describe('<indicator-table>', () => {
  describeCore({
    create: () => new IndicatorTable(),
    choices: { area: 'NL00' },
    figures: () => tableSource(),
    withheld: () => tableSource(withheld),
    words: {
      nl: ['Amsterdam', '65,3%', 'geheim', 'gemeenten in Nederland'],
      en: ['65.3%', 'withheld', 'municipalities in the Netherlands'],
    },
    change: ['origin', 'turkey'],
    events: ['area-select', 'compare-select'],
  });

  it('lists the gemeenten of the country in the order of the publisher', async () => {
    expect(cellsOf(await aTable()).map(([name]) => name)).to.deep.equal([
      'Amsterdam',
      'Rotterdam',
      'Utrecht',
    ]);
  });

  it('keeps the country above all others, as published', async () => {
    expect(cellsOf(await aTable(), '.references')).to.deep.equal([['Nederland', '60,0%']]);
  });

  it('sets the country apart with its name too', async () => {
    const table = await aTable();
    const colourOf = (selector: string) => getComputedStyle(partOf(table, selector)).backgroundColor;
    expect(colourOf('.references th')).to.equal(colourOf('.references td'));
    expect(colourOf('.references th')).to.not.equal(colourOf('.rows th'));
  });

  it('says what a figure rests on, and marks what is provisional or unclear, in words too', async () => {
    const [amsterdam, rotterdam] = cellsOf(await aTable());
    expect(amsterdam?.[1]).to.equal('65,3% n = 700.000');
    expect(rotterdam?.[1]).to.equal('61,2%*°, voorlopig, onduidelijk n = 50');
  });

  it('explains its marks', async () => {
    expect(shownText(await aTable()))
      .to.contain('* Voorlopig cijfer')
      .and.contain('° Onduidelijk: Nettoarbeidsparticipatie berust hier op minder dan 100 gevallen');
  });

  it('says why a figure is absent, and what the word means', async () => {
    const table = await aTable();
    expect(cellsOf(table)[2]?.[1]).to.equal('geheim');
    expect(partOf(table, '.absences').textContent).to.contain('het wordt geheim gehouden');
  });

  it('lists the buurten of a gemeente under the gemeente and the country', async () => {
    const table = await aTable({ area: 'GM0363' });
    expect(cellsOf(table, '.references').map(([name]) => name)).to.deep.equal(['Amsterdam', 'Nederland']);
    expect(cellsOf(table)).to.deep.equal([
      ['Kop Zeedijk', '61,2%'],
      ['De Baarsjes', 'te weinig personen'],
    ]);
  });

  it('gives each group and period a column, groups first', async () => {
    const table = await aTable({ origins: 'total turkey', periods: '2020 2021' });
    expect(headsOf(table)).to.deep.equal([
      'Gemeente',
      'Totaal 2020',
      'Totaal 2021',
      'turkey 2020',
      'turkey 2021',
    ]);
  });

  it('lets the author choose what is outermost', async () => {
    const table = await aTable({ origins: 'total turkey', periods: '2020 2021', columns: 'periods' });
    expect(headsOf(table).slice(1)).to.deep.equal([
      '2020 Totaal',
      '2020 turkey',
      '2021 Totaal',
      '2021 turkey',
    ]);
  });

  it('names the period of each indicator where these differ, and its unit', async () => {
    const table = await aTable({ indicators: 'participation assistance' });
    expect(headsOf(table).slice(1)).to.deep.equal(['Nettoarbeidsparticipatie (%) 2021', 'Bijstand (%) 2020']);
  });

  it('names the source and the definition of every indicator', async () => {
    const text = shownText(await aTable({ indicators: 'participation assistance' }));
    expect(text).to.contain('Bron van Bijstand: Tweede bron').and.contain('Het aandeel met bijstand.');
  });

  it('says that figures are not published, which is not the same as absent', async () => {
    const table = await aTable({ indicators: 'participation assistance', origins: 'turkey' });
    expect(cellsOf(table)[0]?.[2]).to.equal('niet gepubliceerd');
  });

  it('turns round: groups down and periods across, for one area', async () => {
    const table = await aTable({ area: 'GM0363', rows: 'origins', origins: 'all', periods: 'all' });
    expect(headsOf(table)).to.deep.equal(['Groep', '2020', '2021']);
    expect(cellsOf(table).map(([name]) => name)).to.deep.equal([
      'Totaal',
      'netherlands',
      'europe',
      'outside-europe',
      'turkey',
      'suriname',
    ]);
  });

  it('lists the areas that the author names, of any level', async () => {
    const table = await aTable({ area: '', areas: 'BU03630000 GM0363 NL00' });
    expect(cellsOf(table).map(([name]) => name)).to.deep.equal(['Kop Zeedijk', 'Amsterdam', 'Nederland']);
  });

  for (const [attribute, value] of [
    ['rows', 'colours'],
    ['indicators', 'happiness'],
    ['origins', 'mars'],
    ['periods', '1066'],
    ['level', 'straat'],
  ] as const) {
    it(`names an unknown word in ${attribute}`, async () => {
      expect(shownText(await aTable({ [attribute]: value })))
        .to.contain(attribute)
        .and.contain(value);
    });
  }

  it('is a table of so many rows and columns for who cannot see it', async () => {
    const table = partOf(await aTable(), 'table');
    expect(table.getAttribute('aria-rowcount')).to.equal('5');
    expect(table.getAttribute('aria-colcount')).to.equal('2');
  });

  it('tells which row each row is, those on top counted', async () => {
    const table = await aTable();
    expect(partOf(table, '.rows tr').getAttribute('aria-rowindex')).to.equal('3');
  });

  it('is accessible with many columns and an area picked out', async () => {
    await expectAccessible(
      await aTable({ origins: 'total turkey', periods: '2020 2021', selected: 'GM0599' }),
    );
  });
});
