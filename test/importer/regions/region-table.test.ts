import { describe, it } from 'node:test';
import { expect } from 'chai';
import { aTable, regionRows } from '../support/tables.js';

const codesOf = (rows: ReturnType<typeof regionRows>) => [...rows.table.codes.values()];

describe('the areas of the rows of a table', () => {
  it('have codes without the spaces around them', () => {
    expect(codesOf(regionRows(aTable(['code'], ['GM9001    '], [' BU90010000'])))).to.deep.equal([
      'GM9001',
      'BU90010000',
    ]);
  });

  it('are found by title', () => {
    const rows = regionRows(aTable(['naam'], ['Voorbeeld']), {
      region: { column: 'naam', titles: 'titles' },
    });
    expect(codesOf(rows)).to.deep.equal(['GM9001']);
  });

  it('may have another code in the endpoint', () => {
    const rows = regionRows(aTable(['code'], ['NL01']), {
      region: { column: 'code', codes: { NL01: 'NL00' } },
    });
    expect(codesOf(rows)).to.deep.equal(['NL00']);
  });

  it('are counted by title where they are not known', () => {
    const region = { column: 'naam', titles: 'titles' };
    const rows = regionRows(aTable(['naam'], ['Nergens'], ['Nergens']), { region });
    expect([...rows.table.unresolved]).to.deep.equal([['Nergens', 2]]);
  });

  it('are not known when a code has no known form', () => {
    expect([...regionRows(aTable(['code'], ['LD01'])).table.unresolved]).to.deep.equal([['LD01', 1]]);
  });

  it('leave out rows by the end of a text, and count them', () => {
    const drop = [{ column: 'code', endsWith: ['9997', '9998'] }];
    const { table } = regionRows(aTable(['code'], ['BU90010000'], ['BU90019998']), { rows: { drop } });
    expect([...table.codes.values(), ...table.leftOut]).to.deep.equal([
      'BU90010000',
      { condition: 'code ends with 9997 or 9998', rows: 1 },
    ]);
  });

  it('keep only the rows that meet a condition, and count the others', () => {
    const keep = [{ column: 'soort', is: ['Buurt'] }];
    const { table } = regionRows(
      aTable(['code', 'soort'], ['BU90010000', 'Buurt '], ['GM9001', 'Gemeente']),
      {
        rows: { keep },
      },
    );
    expect([...table.codes.values(), ...table.leftOut]).to.deep.equal([
      'BU90010000',
      { condition: 'not soort is Buurt', rows: 1 },
    ]);
  });
});
