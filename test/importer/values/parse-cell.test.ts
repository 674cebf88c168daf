import { describe, it } from 'node:test';
import { expect } from 'chai';
import { absence, figure, type Observation } from '../../../src/domain/observation.js';
import type { Cell } from '../../../src/importer/tables/source-table.js';
import { notationOf, parseCell } from '../../../src/importer/values/parse-cell.js';

const usual = notationOf();

const CASES: readonly [Cell, Observation | undefined, string][] = [
  [17407585, figure(17407585), 'a number as it is'],
  ['61,2', figure(61.2), 'a decimal comma'],
  ['61.2', figure(61.2), 'a decimal point'],
  ['  410  ', figure(410), 'a padded number'],
  ['-3.5', figure(-3.5), 'a negative number'],
  ['0', figure(0), 'less than half the unit as zero'],
  ['0,0', figure(0), 'less than half the unit with a decimal as zero'],
  ['-', figure(0), 'nil as zero'],
  ['–', figure(0), 'nil with a long dash as zero'],
  ['12*', figure(12, { provisional: true }), 'a star as provisional'],
  ['12,5**', figure(12.5, { provisional: true }), 'two stars as provisional'],
  ['.', absence('unknown'), 'a point as missing'],
  ['         .', absence('unknown'), 'a padded point as missing'],
  ['x', absence('withheld'), 'x as secret'],
  ['', absence('not-applicable'), 'blank as what cannot occur'],
  ['   ', absence('not-applicable'), 'spaces as blank'],
  [null, absence('unknown'), 'null as missing'],
  [-99997, absence('withheld'), '-99997 as secret'],
  ['-99997.0', absence('withheld'), '-99997.0 as secret'],
  ['-99995', absence('later'), '-99995 as published later'],
  [-99991, absence('discontinued'), '-99991 as no longer published'],
  [-99999999, absence('unknown'), '-99999999 as missing'],
  [-10000, absence('unknown'), 'any other number below -9999 as missing'],
  [-9999, figure(-9999), '-9999 itself as a number'],
  ['geheim', undefined, 'other words as unreadable'],
  ['1.234,5', undefined, 'signs between thousands as unreadable'],
  ['12e3', undefined, 'powers of ten as unreadable'],
  ['9'.repeat(40), undefined, 'more than anything can be as unreadable'],
];

describe('parseCell', () => {
  for (const [cell, expected, what] of CASES) {
    it(`reads ${what}`, () => {
      expect(parseCell(cell, usual)).to.deep.equal(expected);
    });
  }

  it('reads a cell the way the table says', () => {
    expect(parseCell('', notationOf({ '': 'withheld' }))).to.deep.equal(absence('withheld'));
  });

  it('lets figures say it differently from their table', () => {
    expect(parseCell('', notationOf({ '': 'withheld' }, { '': 'later' }))).to.deep.equal(absence('later'));
  });

  it('reads null the way the table says', () => {
    expect(parseCell(null, notationOf({ null: 'too-few' }))).to.deep.equal(absence('too-few'));
  });

  it('reads a number that the table gives a meaning', () => {
    expect(parseCell(-1, notationOf({ '-1': 'too-few' }))).to.deep.equal(absence('too-few'));
  });
});
