import { describe, it } from 'node:test';
import { expect } from 'chai';
import { findColumn, type SourceTable } from '../../../src/importer/tables/source-table.js';
import { failureOf } from '../support/recorded.js';

const table: SourceTable = {
  name: 'table',
  columns: [
    { name: 'AantalInwoners_5' },
    { name: 'Turkije_22', under: ['Geboren buiten Nederland', 'Bevolking'] },
    { name: 'Turkije_29', under: ['Geboren in Nederland', 'Bevolking'] },
    { name: 'k_0Tot15Jaar_8' },
  ],
  rows: [],
  placeOf: () => ({ file: 'table.json' }),
};

describe('findColumn', () => {
  it('finds a column without its number', () => {
    expect(findColumn(table, 'AantalInwoners')).to.equal(0);
  });
  it('finds a column by its whole name', () => {
    expect(findColumn(table, 'Turkije_29')).to.equal(2);
  });
  it('keeps numbers inside a name', () => {
    expect(findColumn(table, 'k_0Tot15Jaar')).to.equal(3);
  });
  it('finds the column that stands under a group', () => {
    expect(findColumn(table, 'Turkije', 'Geboren in Nederland')).to.equal(2);
  });

  it('names the candidates when more than one column fits', async () => {
    expect(await failureOf(() => findColumn(table, 'Turkije'))).to.equal(
      'table.json, column Turkije: more than one column fits: ' +
        'Turkije_22 (under Bevolking › Geboren buiten Nederland), ' +
        'Turkije_29 (under Bevolking › Geboren in Nederland); name one, or use "under"',
    );
  });

  it('names the candidates when the group is another', async () => {
    expect(await failureOf(() => findColumn(table, 'Turkije', 'Nergens'))).to.contain(
      'no such column under "Nergens"; found Turkije_22',
    );
  });

  it('names similar columns when none fits', async () => {
    expect(await failureOf(() => findColumn(table, 'AantalHuishoudens'))).to.contain(
      'similar are AantalInwoners_5',
    );
  });

  it('does not take the start of a name for the name', async () => {
    expect(await failureOf(() => findColumn(table, 'Aantal'))).to.contain('no such column');
  });
});
