import { describe, it } from 'node:test';
import { expect } from 'chai';
import { decodeBorders } from '../../../src/data/endpoint/borders-file.js';
import { OUTSIDE } from '../../../src/domain/borders.js';
import { buildBorders } from '../../../src/importer/borders/build-borders.js';
import { cutBorders } from '../../../src/importer/borders/cut-borders.js';
import { encodeBorders } from '../../../src/importer/borders/encode-borders.js';
import { box, GRID_BITS, listOf, shape } from './shapes.js';

const codes = ['BU00010000', 'BU00010001', 'BU00020000', 'BU00030000'] as const;
const { borders } = buildBorders(
  codes.map((code, column) => shape(code, box(2 + 4 * column, 2, 6 + 4 * column, 8))),
  listOf(...codes),
  GRID_BITS,
);
const cut = cutBorders(borders, 1);

describe('the borders of one gemeente', () => {
  it('lie around its areas, with the areas beyond them', () => {
    const sides = Array.from(cut.left, (area, arc) => `${area}|${cut.right[arc]}`);
    expect(sides.sort()).to.deep.equal(['1|2', `2|${OUTSIDE}`, `2|${OUTSIDE}`, '2|3'].sort());
  });

  it('run where they did', () => {
    const shared = cut.right.indexOf(3);
    expect([...cut.x.slice(cut.starts[shared], cut.starts[shared + 1])]).to.deep.equal([14, 14]);
  });

  it('know the gemeenten on either side', () => {
    expect([...cut.groups]).to.deep.equal([0, 0, 1, 2]);
  });

  it('are read as they were written', () => {
    const release = { bundle: '1a2b3c4d', scope: 'GM0002' };
    const expected = { ...release, edition: '2021', level: 'buurt', count: codes.length };
    expect(decodeBorders(encodeBorders(cut, release), 'borders.bin', expected)).to.deep.equal(cut);
  });
});
