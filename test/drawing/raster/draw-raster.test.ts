import { expect } from 'chai';
import { OUTSIDE } from '../../../src/domain/borders.js';
import { boxesOfArcs } from '../../../src/drawing/borders/boxes.js';
import { placementOf, type View } from '../../../src/drawing/borders/view.js';
import { drawRaster, drawRasterInSlices } from '../../../src/drawing/raster/draw-raster.js';
import { aMosaic, areasAt, bordersOf, type Patch, randomFrom, rectangle } from '../../support/mosaic.js';

const SAMPLES = 1000;

/** A view of the grid of `bordersOf`, a step of which is `scale` pixels. Odd distances keep borders off the centres. */
function aView(scale: number, changes: Partial<View> = {}): View {
  return { worldWidth: 1024 * scale, left: 0.37193, top: 0.41377, width: 200, height: 160, ...changes };
}

function rasterOf(patches: readonly Patch[], view: View) {
  const borders = bordersOf(patches);
  return drawRaster(borders, boxesOfArcs(borders), view);
}

/** Pixels where the raster has another area than the slow way finds. */
function wrongPixels(patches: readonly Patch[], view: View, seed: number): readonly string[] {
  const raster = rasterOf(patches, view);
  const { scale, left, top } = placementOf(view, { gridBits: 10 });
  const random = randomFrom(seed);
  const wrong: string[] = [];
  for (let sample = 0; sample < SAMPLES; sample++) {
    const [column, row] = [Math.floor(random() * view.width), Math.floor(random() * view.height)];
    const found = raster.areaAt(column, row);
    const [expected = OUTSIDE] = areasAt(patches, (column + 0.5 + left) / scale, (row + 0.5 + top) / scale);
    if (found !== expected) wrong.push(`${column}, ${row}: ${found} for ${expected}`);
  }
  return wrong;
}

describe('the area at every pixel', () => {
  const ratios = [1, 1.5, 2, 3];
  const mosaic = aMosaic(7, { size: 16, step: 10, areas: 60 });
  for (const ratio of ratios) {
    it(`is the one that lies there, with ${ratio} pixels of the device to a pixel`, () => {
      const view = aView(1.03 * ratio, { width: 190 * ratio, height: 190 * ratio });
      expect(wrongPixels(mosaic, view, ratio)).to.deep.equal([]);
    });

    it(`is the same in a view that is clipped on all sides, with ${ratio} pixels of the device to a pixel`, () => {
      const view = aView(3.17 * ratio, { left: 151.3137 * ratio, top: 133.7291 * ratio });
      expect(wrongPixels(mosaic, view, ratio)).to.deep.equal([]);
    });
  }

  it('is the one at its centre where areas are smaller than pixels', () => {
    const fine = aMosaic(3, { size: 36, step: 10, areas: 300 });
    expect(wrongPixels(fine, aView(0.213, { width: 80, height: 80 }), 1)).to.deep.equal([]);
  });

  it('is right for one tile that fills the view', () => {
    expect(wrongPixels(mosaic, aView(150, { left: 12_000.2, top: 11_000.6 }), 1)).to.deep.equal([]);
  });

  it('is found for islands, holes, enclaves and areas of several parts', () => {
    const around = [rectangle(10, 10, 90, 30), rectangle(10, 30, 30, 70), rectangle(70, 30, 90, 70)];
    const patches = [
      ...[...around, rectangle(10, 70, 90, 90), rectangle(110, 10, 120, 20)].map((corners) => ({
        area: 0,
        corners,
      })),
      { area: 1, corners: rectangle(40, 40, 60, 60) },
      { area: 2, corners: rectangle(30, 30, 70, 40) },
    ];
    expect(wrongPixels(patches, aView(1.3), 1)).to.deep.equal([]);
  });

  it('is found for an area of one row of tiles that is thinner than a pixel', () => {
    const patches = [
      { area: 0, corners: rectangle(10, 10, 300, 100) },
      { area: 1, corners: rectangle(10, 100, 300, 101) },
      { area: 2, corners: rectangle(10, 101, 300, 200) },
    ];
    const raster = rasterOf(patches, aView(0.3));
    expect(raster.ids.filter((id) => id === 2).length).to.be.lessThan(90);
    expect(wrongPixels(patches, aView(0.3), 1)).to.deep.equal([]);
  });

  it('leaves no gap and no overlap between areas', () => {
    const full = aMosaic(5, { size: 16, step: 10, areas: 8 }).map((patch) => ({
      ...patch,
      area: patch.area + 1,
    }));
    const whole = full.map(({ corners }) => ({ area: 0, corners }));
    const view = aView(1.11);
    const inside = (patches: readonly Patch[]) => rasterOf(patches, view).ids.map((id) => (id > 0 ? 1 : 0));
    expect(inside(full)).to.deep.equal(inside(whole));
  });

  it('is one of the two where areas overlap, and right beyond', () => {
    const patches = [
      { area: 0, corners: rectangle(10, 10, 60, 60) },
      { area: 4, corners: rectangle(40, 20, 90, 50) },
    ];
    const raster = rasterOf(patches, aView(1));
    expect([20, 50, 80, 100].map((x) => raster.areaAt(x, 30))).to.deep.equal([0, 0, 4, OUTSIDE]);
  });

  it('stays right beside lines that were moved across each other', () => {
    const sliver = [
      {
        area: 0,
        corners: [
          [10, 10],
          [10, 90],
          [40, 90],
          [42, 10],
        ] as const,
      },
      {
        area: 1,
        corners: [
          [41, 10],
          [41, 90],
          [90, 90],
          [90, 10],
        ] as const,
      },
    ];
    const raster = rasterOf(sliver, aView(2));
    const seen = new Set(raster.ids);
    expect([...seen].every((id) => id <= 2)).to.equal(true);
    expect([raster.areaAt(60, 150), raster.areaAt(120, 150)]).to.deep.equal([0, 1]);
  });
});

describe('a raster', () => {
  it('of no areas is all outside', () => {
    expect(rasterOf([], aView(1)).ids.every((id) => id === 0)).to.equal(true);
  });

  it('without a size has no pixels', () => {
    expect(rasterOf(aMosaic(1, { size: 2, step: 10, areas: 2 }), aView(1, { width: 0 })).ids).to.have.length(
      0,
    );
  });

  it('of one area knows it', () => {
    const raster = rasterOf([{ area: 0, corners: rectangle(10, 10, 20, 20) }], aView(1));
    expect(raster.areaAt(15, 15)).to.equal(0);
  });

  it('knows areas beyond the reach of two bytes', () => {
    const raster = rasterOf([{ area: 99_999, corners: rectangle(10, 10, 20, 20) }], aView(1));
    expect(raster.areaAt(15, 15)).to.equal(99_999);
  });

  it('has nothing beyond its edges', () => {
    const raster = rasterOf([{ area: 0, corners: rectangle(1, 1, 1000, 1000) }], aView(1));
    const beyond = [raster.areaAt(-1, 5), raster.areaAt(5, -1), raster.areaAt(200, 5), raster.areaAt(5, 160)];
    expect(beyond).to.deep.equal([OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE]);
  });

  it('belongs to the same area anywhere in a pixel', () => {
    const raster = rasterOf([{ area: 0, corners: rectangle(10, 10, 20, 20) }], aView(1));
    expect([raster.areaAt(10.01, 10.99), raster.areaAt(9.99, 10)]).to.deep.equal([0, OUTSIDE]);
  });

  it('is drawn in slices, with the same result', () => {
    const borders = bordersOf(aMosaic(2, { size: 16, step: 10, areas: 30 }));
    const boxes = boxesOfArcs(borders);
    const view = aView(4, { width: 800, height: 700 });
    const slices = drawRasterInSlices(borders, boxes, view);
    let count = 1;
    let step = slices.next();
    for (; !step.done; step = slices.next()) count++;
    expect(count).to.be.greaterThan(2);
    expect(step.value.ids).to.deep.equal(drawRaster(borders, boxes, view).ids);
  });
});
