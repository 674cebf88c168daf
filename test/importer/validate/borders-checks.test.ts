import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { Borders } from '../../../src/domain/borders.js';
import { buildBorders } from '../../../src/importer/borders/build-borders.js';
import { cutBorders } from '../../../src/importer/borders/cut-borders.js';
import { refuseWrongBorders } from '../../../src/importer/validate/borders-checks.js';
import { box, GRID_BITS, listOf, shape } from '../borders/shapes.js';
import { failureOf } from '../support/recorded.js';

const codes = ['BU00010000', 'BU00010001', 'BU00020000'] as const;
const { borders } = buildBorders(
  codes.map((code, column) => shape(code, box(2 + 4 * column, 2, 6 + 4 * column, 8))),
  listOf(...codes),
  GRID_BITS,
);

const check = (one: Borders, gemeente?: string) =>
  refuseWrongBorders('borders.bin', one, { codes, gemeente });

describe('checking borders', () => {
  it('finds nothing wrong with those of the country', () => {
    expect(() => check(borders)).not.to.throw();
  });

  it('finds nothing wrong with those of a gemeente', () => {
    expect(() => check(cutBorders(borders, 1), 'GM0002')).not.to.throw();
  });

  it('names an area that is not closed', async () => {
    const left = Int32Array.from(borders.left, (area) => (area === 2 ? 1 : area));
    expect(await failureOf(() => check({ ...borders, left }))).to.contain(
      'expected arcs all around BU00020000',
    );
  });

  it('names areas of two gemeenten that are put together', async () => {
    const groups = Uint32Array.of(0, 0, 0);
    expect(await failureOf(() => check({ ...borders, groups }))).to.contain(
      'groups: expected another number for BU00020000 than for GM0001',
    );
  });

  it('names a gemeente that is taken apart', async () => {
    const groups = Uint32Array.of(0, 1, 2);
    expect(await failureOf(() => check({ ...borders, groups }))).to.contain(
      'groups: expected one number for GM0001, found more',
    );
  });

  it('names arcs that lie elsewhere', async () => {
    expect(await failureOf(() => check(borders, 'GM0002'))).to.contain('an area of GM0002 beside it');
  });
});
