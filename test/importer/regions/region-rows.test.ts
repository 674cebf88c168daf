import { describe, it } from 'node:test';
import { expect } from 'chai';
import { failureOf } from '../support/recorded.js';
import { aTable, regionRows } from '../support/tables.js';

const long = regionRows(
  aTable(['code', 'Herkomst_1'], ['GM9001', 'Totaal'], ['GM9001', 'Turkije '], ['GM9002', 'Totaal']),
);

describe('the row of an area', () => {
  it('is the one that meets the conditions', () => {
    expect([...long.rowsWhere({ Herkomst: 'Turkije' })]).to.deep.equal([['GM9001', 1]]);
  });

  it('may not be two rows: file, rows and column are named', async () => {
    expect(await failureOf(() => long.rowsWhere({}))).to.equal(
      'table.csv, row 3, column code: GM9001 also has row 2 of table.csv; ' +
        'pick one with "where" or leave one out with "rows"',
    );
  });

  it('may not be missing for every area: the condition is named', async () => {
    const message = await failureOf(() => long.rowsWhere({ Herkomst: 'Suriname' }));
    expect(message).to.contain('no row of an area has Herkomst = "Suriname"');
  });
});
