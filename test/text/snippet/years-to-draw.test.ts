import { expect } from 'chai';
import { gatherTold } from '../../../src/data/gather-told.js';
import type { FigureTable } from '../../../src/text/figure-table.js';
import { yearsToDraw } from '../../../src/text/snippet/years-to-draw.js';
import type { StubSource } from '../../support/stub-source.js';
import { someYears, trendCatalogue, trendSource } from '../../support/trend-source.js';

const { signal } = new AbortController();

/** The table of a trend of Amsterdam, or of other choices. */
async function tableOf(
  attributes: Readonly<Record<string, string>> = {},
  source: StubSource = trendSource(),
): Promise<FigureTable | undefined> {
  const view = new Map(Object.entries({ area: 'GM0363', ...attributes }));
  const told = await gatherTold('indicator-trend', view, source, signal);
  if (told.kind !== 'years') throw new Error(`No years but ${told.kind}`);
  return yearsToDraw({ ...told, view: told.trend }, 'Werk', 'nl');
}

describe('yearsToDraw(trend, caption, language)', () => {
  it('has a row per line and a column per year, with marks and reasons for absence', async () => {
    expect(await tableOf()).to.deep.equal({
      caption: 'Werk',
      columns: ['Gebied', '2016', '2017', '2018', '2019', '2020', '2021'],
      rows: [
        {
          head: 'Amsterdam',
          cells: ['58,0%', '59,0%', '61,0%', 'te weinig personen', '63,0%', '65,3%*'],
        },
        { head: 'Nederland', cells: ['60,0%', '61,0%', '62,0%', '63,0%', '64,0%', '65,0%*'] },
      ],
    });
  });

  it('has the cases behind every year, where these are known', async () => {
    const table = await tableOf({ by: 'origin', scheme: 'herkomst', origin: 'turkey' }, ofOneScheme());
    expect(table?.columns.slice(0, 3)).to.deep.equal(['Herkomst', '2018', 'Aantal gevallen']);
    expect(table?.rows.map(({ head, cells }) => [head, ...cells.slice(0, 2)])).to.deep.equal([
      ['Totaal', '61,0%', 'onbekend'],
      ['netherlands', '69,0%', '200.000'],
      ['turkey', '54,8%', '100.000'],
    ]);
  });

  const LOSES: readonly (readonly [string, Promise<FigureTable | undefined>])[] = [
    ['a boundary that was drawn anew', tableOf({}, trendSource(someYears, 'redrawn'))],
    ['a boundary of which nothing is known', tableOf({}, trendSource(someYears, 'unknown'))],
    ['groups that are divided in another way', tableOf({ by: 'origin' })],
    ['a gap', tableOf({ gap: '' })],
    ['few cases', tableOf({ areas: 'BU03630001' })],
  ];
  for (const [what, table] of LOSES) {
    it(`is none where it would lose ${what}`, async () => {
      expect(await table).to.equal(undefined);
    });
  }
});

/** The years of the newer scheme alone. */
function ofOneScheme(): StubSource {
  const catalogue = trendCatalogue();
  const indicators = catalogue.indicators.map((one) => ({ ...one, coverage: one.coverage.slice(1) }));
  return trendSource(someYears, 'unchanged', { ...catalogue, indicators });
}
