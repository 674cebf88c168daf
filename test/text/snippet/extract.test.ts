import { expect } from 'chai';
import type { FigureTable } from '../../../src/text/figure-table.js';
import { extractOf, placesToTell } from '../../../src/text/snippet/extract.js';

const rows = ['een', 'twee', 'drie', 'vier'].map((head, place) => ({
  head,
  current: place === 3,
  cells: [`${place}`, `${place} b`, ''],
}));
const table: FigureTable = { caption: 'Tabel', columns: ['Gebied', 'A', 'B', 'Ontbreekt'], rows };

describe('placesToTell(count, most, isPicked)', () => {
  it('gives the first in their order', () => {
    expect(placesToTell(5, 3, () => false)).to.deep.equal([0, 1, 2]);
  });

  it('has what is picked out among them, in the same order', () => {
    expect(placesToTell(5, 3, (place) => place === 4)).to.deep.equal([0, 1, 4]);
  });
});

describe('extractOf(table, bounds, language)', () => {
  it('keeps the row that is picked out, and counts those that are not there', () => {
    const { table: part, said } = extractOf(table, { rows: 2, columns: 9 }, 'nl');
    expect(part.rows.map(({ head }) => head)).to.deep.equal(['een', 'vier']);
    expect(said).to.deep.equal([
      'Deze tabel is een deel, in de volgorde van de uitgever: nog 2 rijen staan er niet in.',
    ]);
  });

  it('counts columns that are not there, and leaves out empty ones without a word', () => {
    const { table: part, said } = extractOf(table, { rows: 9, columns: 2 }, 'en');
    expect(part.columns).to.deep.equal(['Gebied', 'A']);
    expect(said).to.deep.equal(['This table is a part: 1 more column is not in it.']);
  });

  it('says nothing of a table that is there in full', () => {
    const { table: part, said } = extractOf(table, { rows: 4, columns: 3 }, 'nl');
    expect(part.rows[1]?.cells).to.deep.equal(['1', '1 b']);
    expect(said).to.deep.equal([]);
  });
});
