import { describe, it } from 'node:test';
import { expect } from 'chai';
import { absence, figure } from '../../../src/domain/observation.js';
import { readerOf } from '../../../src/importer/figures/read-value.js';
import { notationOf } from '../../../src/importer/values/parse-cell.js';
import { failureOf } from '../support/recorded.js';
import { aTable, regionRows } from '../support/tables.js';

const rows = regionRows(
  aTable(['code', 'a_1', 'b_2'], ['GM9001', '3', '4'], ['GM9002', '3', 'x'], ['GM9003', '3', 'veel']),
);
const usual = notationOf();

describe('reading a value', () => {
  it('gives what the cell says', () => {
    expect(readerOf(rows, 'a', {}, usual)('GM9001')).to.deep.equal(figure(3));
  });

  it('gives nothing for an area without a row', () => {
    expect(readerOf(rows, 'a', {}, usual)('GM9009')).to.equal(undefined);
  });

  it('adds columns up', () => {
    expect(readerOf(rows, { sum: ['a', 'b'] }, {}, usual)('GM9001')).to.deep.equal(figure(7));
  });

  it('gives no sum where a part is secret', () => {
    expect(readerOf(rows, { sum: ['a', 'b'] }, {}, usual)('GM9002')).to.deep.equal(absence('withheld'));
  });

  it('names file, row and column of a cell it cannot read', async () => {
    expect(await failureOf(() => readerOf(rows, 'b', {}, usual)('GM9003'))).to.equal(
      'table.csv, row 4, column b_2: expected a number or a way to write absence, found "veel"',
    );
  });
});
