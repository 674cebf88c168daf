import { expect } from 'chai';
import { AreaRaster } from '../../../src/drawing/raster/area-raster.js';
import { ColourTable, colourOf } from '../../../src/drawing/raster/colour-table.js';
import { paintPixels } from '../../../src/drawing/raster/paint-pixels.js';

const checks = { size: 2, pixels: Uint32Array.of(1, 2, 3, 4) };

/** Pixels of a raster that is given as numbers: 0 for outside, 1 for the first area. */
function painted(
  ids: readonly number[],
  width: number,
  table: ColourTable,
  corner = { left: 0, top: 0 },
): readonly number[] {
  const raster = new AreaRaster(width, ids.length / width, table.colours.length - 1);
  raster.ids.set(ids);
  const pixels = new Uint32Array(ids.length).fill(99);
  paintPixels(raster, table, pixels, corner);
  return [...pixels];
}

describe('the pixels of a map', () => {
  it('have the colour of their area, and none outside', () => {
    const table = new ColourTable(2);
    table.setColour(0, 10);
    table.setColour(1, 20);
    expect(painted([0, 1, 2, 2], 2, table)).to.deep.equal([0, 10, 20, 20]);
  });

  it('follow a new table', () => {
    const table = new ColourTable(1);
    table.setColour(0, 10);
    painted([1, 1], 2, table);
    table.setColour(0, 30);
    expect(painted([1, 1], 2, table)).to.deep.equal([30, 30]);
  });

  it('keep their pattern on the ground when the image is of another place', () => {
    const table = new ColourTable(1, [checks]);
    table.setPattern(0, 0);
    expect(painted([1, 1, 1, 1], 2, table, { left: 4, top: 6 })).to.deep.equal([1, 2, 3, 4]);
    expect(painted([1, 1, 1, 1], 2, table, { left: 5, top: 6.9 })).to.deep.equal([4, 3, 2, 1]);
    expect(painted([1, 1, 1, 1], 2, table, { left: -3, top: 0 })).to.deep.equal([2, 1, 4, 3]);
  });

  it('repeat the pattern of an area by their place in the image', () => {
    const table = new ColourTable(1, [checks]);
    table.setPattern(0, 0);
    expect(painted([1, 1, 1, 1, 1, 1, 0, 0, 1], 3, table)).to.deep.equal([1, 2, 1, 3, 4, 3, 0, 0, 1]);
  });

  it('keep patterns of different areas apart', () => {
    const table = new ColourTable(2, [checks, { size: 1, pixels: Uint32Array.of(7) }]);
    table.setPattern(0, 0);
    table.setPattern(1, 1);
    expect(painted([1, 2, 1, 2], 2, table)).to.deep.equal([1, 7, 3, 7]);
  });

  it('lose the pattern when the area gets a colour', () => {
    const table = new ColourTable(1, [checks]);
    table.setPattern(0, 0);
    table.setColour(0, 10);
    expect(painted([1], 1, table)).to.deep.equal([10]);
  });
});

describe('a colour table', () => {
  it('refuses a pattern that it does not have', () => {
    expect(() => new ColourTable(1, [checks]).setPattern(0, 1)).to.throw(RangeError, 'No tile 1');
  });

  it('packs colours as the bytes of an image', () => {
    const bytes = new Uint8Array(Uint32Array.of(colourOf('#0c4172')).buffer);
    expect([...bytes]).to.deep.equal([0x0c, 0x41, 0x72, 0xff]);
  });
});
