import { expect } from 'chai';
import { gatherTold } from '../../../src/data/gather-told.js';
import type { Language } from '../../../src/domain/local-text.js';
import { describeTold } from '../../../src/text/snippet/describe-told.js';
import { isTold, type Telling } from '../../../src/text/snippet/fallback.js';
import { allHidden, profileSource } from '../../support/profile-source.js';
import { scatterSource, withheldFigures } from '../../support/scatter-source.js';
import { spreadSource } from '../../support/spread-source.js';
import type { StubSource } from '../../support/stub-source.js';
import { manyBuurten } from '../../support/table-source.js';
import { someRecipe, weighingSource } from '../../support/weighing-source.js';

const { signal } = new AbortController();

async function tell(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  source: StubSource,
  language: Language = 'nl',
): Promise<Telling> {
  return describeTold(await gatherTold(tag, new Map(Object.entries(attributes)), source, signal), language);
}

/** All that a view says, without its markup. */
function allOf(telling: Telling): string {
  if (!isTold(telling)) throw new Error(telling.why);
  const { title, sentence, table, notes, source } = telling;
  const cells = table.rows.flatMap((row) => [row.head, ...row.cells]);
  return [title, sentence, table.caption, ...table.columns, ...cells, ...notes, source].join('\n');
}

describe('what is told of figures that are many', () => {
  it('names the base, the period and every source of a profile', async () => {
    const said = allOf(await tell('area-profile', { area: 'BU03630000' }, profileSource()));
    expect(said).to.contain('Berekend over: ').and.contain('2021').and.contain('Bron: ');
  });

  it('says the place of the figure that is picked out, as the profile does', async () => {
    const attributes = { area: 'BU03630000', indicator: 'benefits' };
    expect(allOf(await tell('area-profile', attributes, profileSource()))).to.contain(
      'van de buurten van Amsterdam',
    );
  });

  it('keeps what is withheld in words', async () => {
    const said = allOf(await tell('area-report', { area: 'BU03630000' }, profileSource(allHidden)));
    expect(said).to.contain('geheim').and.not.match(/\b0,0/);
  });

  it('says that a report has more', async () => {
    const said = allOf(await tell('area-report', { area: 'GM0363', by: 'origin' }, profileSource(), 'en'));
    expect(said).to.contain('The report itself also has text').and.contain('every group by origin');
  });

  it('tells twelve rows of a country of buurten, that of the selected one among them', async () => {
    const source = manyBuurten(200);
    const telling = await tell(
      'indicator-table',
      { area: 'NL00', level: 'buurt', selected: 'BU10041039' },
      source,
    );
    expect(isTold(telling) && telling.table.rows.length).to.equal(13);
    expect(allOf(telling)).to.contain('Buurt 199').and.contain('nog 188 rijen');
  });

  it('says a relation over areas, with what keeps it from being one of persons', async () => {
    const attributes = { area: 'GM0363', indicator: 'participation', against: 'low-income' };
    const said = allOf(await tell('indicator-scatter', attributes, scatterSource()));
    expect(said)
      .to.contain('niet over personen')
      .and.contain('Pas op met inkomen.')
      .and.contain('te weinig personen');
  });

  it('says of withheld figures that no pair is known', async () => {
    const attributes = { area: 'GM0363', indicator: 'participation', against: 'low-income' };
    const said = allOf(await tell('indicator-scatter', attributes, scatterSource(withheldFigures)));
    expect(said).to.contain('Van geen van de buurten').and.contain('geheim');
  });

  it('says why two indicators cannot be set against each other, and what to do', async () => {
    const attributes = { area: 'GM0363', indicator: 'participation', against: 'former' };
    const telling = await tell('indicator-scatter', attributes, scatterSource());
    expect(isTold(telling)).to.equal(false);
    expect('why' in telling && telling.why)
      .to.contain('verschillende indelingen')
      .and.contain('Kies iets anders');
  });

  it('says every group of a spread, and why one has none', async () => {
    const said = allOf(await tell('origin-spread', { area: 'BU03630000', origin: 'europe' }, spreadSource()));
    expect(said).to.contain('mensen uit europe').and.contain('turkey').and.contain('Duncan');
  });

  it('says a weighing with its recipe, and what an area lacks', async () => {
    const attributes = { area: 'GM0363', recipe: someRecipe };
    const said = allOf(await tell('factor-index', attributes, weighingSource()));
    expect(said).to.contain('geen meting').and.contain(someRecipe).and.contain('Laag inkomen (geheim)');
  });

  it('says why a weighing without a recipe has nothing to say', async () => {
    const telling = await tell('factor-index', { area: 'GM0363' }, weighingSource(), 'en');
    expect('why' in telling && telling.why).to.contain('Nothing has been chosen to weigh yet');
  });
});
