import { expect } from 'chai';
import { readXlsx } from 'hucre/xlsx';
import { resolveTable } from '../../../src/data/table/gather-table.js';
import { readTableWish } from '../../../src/data/table/read-table-wish.js';
import { gatherTable } from '../../../src/elements/indicator-table/gather-table.js';
import { makeWorkbook } from '../../../src/elements/indicator-table/make-workbook.js';
import { text } from '../../support/builders.js';
import type { StubSource } from '../../support/stub-source.js';
import { manyBuurten, tableCatalogue, tableSource } from '../../support/table-source.js';

const NOTHING = {
  rows: '',
  columns: '',
  areas: '',
  indicators: '',
  origins: '',
  periods: '',
  compareWith: '',
  level: '',
};

async function workbook(source: StubSource, attributes: Partial<typeof NOTHING> = {}) {
  const { signal } = new AbortController();
  const catalogue = await source.catalogue(signal);
  const wish = readTableWish({ ...NOTHING, ...attributes });
  const choice = resolveTable(catalogue, { area: 'NL00', indicator: '', origin: '', period: '' }, wish);
  const context = { catalogue, choice };
  const view = await gatherTable({ context, wish, source, signal });
  const rows = Array.from({ length: view.table.shape.rowCount }, (_, row) => row);
  return readXlsx(await makeWorkbook({ ...context, view }, rows, 'nl'));
}

describe('makeWorkbook', () => {
  it('writes figures as numbers, and absences as a word beside an empty cell', async () => {
    const [figures] = (await workbook(tableSource())).sheets;
    expect(figures?.rows.slice(1)).to.deep.equal([
      ['NL00', 'Nederland', '', 'land', 60, null, null],
      ['GM0363', 'Amsterdam', '', 'gemeente', 65.3, 700_000, null],
      ['GM0599', 'Rotterdam', '', 'gemeente', 61.2, 50, 'voorlopig, onduidelijk'],
      ['GM0344', 'Utrecht', '', 'gemeente', null, null, 'geheim'],
    ]);
  });

  it('takes definitions and sources along on a sheet of their own', async () => {
    const [, columns] = (await workbook(tableSource(), { indicators: 'participation assistance' })).sheets;
    expect(JSON.stringify(columns?.rows)).to.contain('Het aandeel met bijstand.').and.contain('Tweede bron');
  });

  it('takes attribution, licence and the meaning of absences along', async () => {
    const about = JSON.stringify((await workbook(tableSource())).sheets[2]?.rows);
    expect(about).to.contain('Bron: proef').and.contain('CC BY 4.0').and.contain('het wordt geheim gehouden');
  });

  it('never writes a text of the endpoint as a formula', async () => {
    const attribution = text('=HYPERLINK("https://example.org")');
    const { sheets } = await workbook(tableSource(undefined, tableCatalogue({ attribution })));
    const cells = sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
    expect(cells.filter(({ formula, type }) => formula !== undefined || type === 'formula')).to.deep.equal(
      [],
    );
    expect(JSON.stringify(sheets[2]?.rows)).to.contain('=HYPERLINK');
  });

  it('writes more rows than are ever on screen', async () => {
    const [figures] = (await workbook(manyBuurten(2000), { level: 'buurt' })).sheets;
    expect(figures?.rows).to.have.length(2002);
  });
});
