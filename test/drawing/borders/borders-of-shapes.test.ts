import { expect } from 'chai';
import { OUTSIDE } from '../../../src/domain/borders.js';
import type { AreaShape } from '../../../src/domain/outlines.js';
import { bordersOfShapes } from '../../../src/drawing/borders/borders-of-shapes.js';
import { boxesOfArcs } from '../../../src/drawing/borders/boxes.js';
import { PreparedBorders } from '../../../src/drawing/borders/prepared-borders.js';
import { viewOf } from '../../../src/drawing/borders/view.js';
import { drawRaster } from '../../../src/drawing/raster/draw-raster.js';
import { aSquare } from '../../support/builders.js';

/** The areas across the middle of a picture of shapes, from west to east. */
function acrossOf(shapes: readonly AreaShape[], width: number): readonly number[] {
  const borders = bordersOfShapes(shapes, '2021', 'gemeente');
  const box = new PreparedBorders(borders).box;
  if (!box) return [];
  const raster = drawRaster(
    borders,
    boxesOfArcs(borders),
    viewOf(box, borders.gridBits, { width, height: width }),
  );
  return Array.from({ length: width }, (_, x) => raster.areaAt(x, width / 2));
}

describe('bordersOfShapes(shapes, edition, level)', () => {
  it('gives every pixel to the shape it lies in, without gaps where shapes touch', () => {
    expect(acrossOf([aSquare('A', 0), aSquare('B', 1)], 8)).to.deep.equal([0, 0, 0, 0, 1, 1, 1, 1]);
  });

  it('leaves holes open, whichever way their rings run', () => {
    const outer = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ] as const;
    const hole = [
      [1, 1],
      [3, 1],
      [3, 3],
      [1, 3],
      [1, 1],
    ] as const;
    const ring = [0, 0, OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE, 0, 0];
    for (const inner of [hole, [...hole].reverse()]) {
      expect(acrossOf([{ code: 'A', polygons: [[outer, inner]], neighbours: [] }], 8)).to.deep.equal(ring);
    }
  });
});
