import { describe, it } from 'node:test';
import { expect } from 'chai';
import { type Borders, OUTSIDE } from '../../../src/domain/borders.js';
import { buildBorders } from '../../../src/importer/borders/build-borders.js';
import type { CodedShape } from '../../../src/importer/borders/read-shapes.js';
import { box, GRID_BITS, listOf, ringThrough, shape } from './shapes.js';

const [A, B, C] = ['BU00010000', 'BU00010001', 'BU00020000'] as const;

function build(...shapes: readonly CodedShape[]) {
  return buildBorders(shapes, listOf(A, B, C), GRID_BITS);
}

/** Every arc as its areas and its points. */
function arcsOf({ starts, x, y, left, right }: Borders): readonly string[] {
  return Array.from(left, (area, arc) => {
    const points = Array.from(x.slice(starts[arc], starts[arc + 1]), (east, point) => {
      return `${east},${y[(starts[arc] ?? 0) + point]}`;
    });
    return `${area}|${right[arc]} ${points.join(' ')}`;
  });
}

describe('borders', () => {
  it('of two areas are kept once, with the area on the left hand', () => {
    const { borders } = build(shape(A, box(2, 2, 6, 8)), shape(B, box(6, 2, 10, 8)));
    expect(arcsOf(borders)).to.deep.equal([
      `0|${OUTSIDE} 6,2 2,2 2,8 6,8`,
      '0|1 6,8 6,2',
      `1|${OUTSIDE} 6,8 10,8 10,2 6,2`,
    ]);
  });

  it('do not depend on the way that rings turn', () => {
    const turned = ringThrough([2, 2], [2, 8], [6, 8], [6, 2]);
    const straight = build(shape(A, box(2, 2, 6, 8))).borders;
    const { borders } = build(shape(A, turned));
    expect([...borders.left, ...borders.right]).to.deep.equal([...straight.left, ...straight.right]);
  });

  it('run round an island', () => {
    const { borders } = build(shape(A, box(2, 2, 6, 8)));
    expect(arcsOf(borders)).to.deep.equal([`0|${OUTSIDE} 2,2 2,8 6,8 6,2 2,2`]);
  });

  it('part an area from the enclave in its hole', () => {
    const { borders } = build(shape(A, box(2, 2, 20, 20), box(6, 6, 10, 10)), shape(B, box(6, 6, 10, 10)));
    expect([...borders.right].sort()).to.deep.equal([OUTSIDE, 1]);
  });

  it('are not kept between two parts of one area', () => {
    const parts = { code: A, polygons: [[box(2, 2, 6, 8)], [box(6, 2, 10, 8)]] };
    expect([...build(parts).borders.right]).to.deep.equal([OUTSIDE]);
  });

  it('have no points in the middle of a straight', () => {
    const ring = ringThrough([2, 2], [4, 2], [5, 2], [6, 2], [6, 8], [2, 8]);
    expect(build(shape(A, ring)).borders.x).to.have.length(5);
  });

  it('know the gemeente of each area', () => {
    expect([...build().borders.groups]).to.deep.equal([0, 0, 1]);
  });

  it('come in the order of their areas', () => {
    const { borders } = build(
      shape(C, box(10, 2, 14, 8)),
      shape(A, box(2, 2, 6, 8)),
      shape(B, box(6, 2, 10, 8)),
    );
    expect([...borders.left]).to.deep.equal([...borders.left].sort());
  });
});

describe('what does not fit', () => {
  it('is an area without shape', () => {
    expect(build(shape(A, box(2, 2, 6, 8))).areasWithoutOutline).to.deep.equal([B, C]);
  });

  it('is an area that shrank to nothing on the grid', () => {
    const thin = ringThrough([2, 2], [6, 2], [6, 2.3], [2, 2.3]);
    expect(build(shape(A, thin)).areasWithoutOutline).to.contain(A);
  });

  it('is a shape without area', () => {
    expect(build(shape('BU99999999', box(2, 2, 6, 8))).shapesWithoutArea).to.deep.equal(['BU99999999']);
  });

  it('is an area over another', () => {
    expect(build(shape(A, box(2, 2, 6, 8)), shape(B, box(2, 2, 6, 8))).overlaps).to.equal(4);
  });

  it('is nothing where shapes fit together', () => {
    expect(build(shape(A, box(2, 2, 6, 8)), shape(B, box(6, 2, 10, 8))).overlaps).to.equal(0);
  });

  it('is everything for a list without areas', () => {
    const { borders } = buildBorders([shape(A, box(2, 2, 6, 8))], listOf(), GRID_BITS);
    expect(borders.left).to.have.length(0);
  });
});
