import { expect } from 'chai';
import { arcCount, type Borders, OUTSIDE } from '../../../src/domain/borders.js';
import { boxesOfArcs } from '../../../src/drawing/borders/boxes.js';
import { placementOf, type View } from '../../../src/drawing/borders/view.js';
import { mixBorders } from '../../../src/drawing/detail/mix-borders.js';
import { drawRaster } from '../../../src/drawing/raster/draw-raster.js';
import { gemeentenOf, onCoarseGrid } from '../../support/grains.js';
import { aMosaic, areasAt, type Patch, rectangle } from '../../support/mosaic.js';

const SAMPLES = 2000;

/** A step of the fine grid is four pixels. Odd distances keep borders off the centres. */
const view: View = { worldWidth: 4096, left: 0.37193, top: 0.41377, width: 760, height: 760 };

function rasterOf(borders: Borders) {
  return drawRaster(borders, boxesOfArcs(borders), view);
}

const TILES = 16;

/** Each tile of a mosaic is an area of its own, and neighbours in a row are gemeenten of eight. */
function aCountry(seed: number): readonly Patch[] {
  const tiles = aMosaic(seed, { size: TILES, step: 10, areas: Number.MAX_SAFE_INTEGER });
  return tiles.map(({ corners }, area) => ({ area, corners }));
}

/** Whether an area lies at the rim of the country, where what lies outside begins a little earlier or later. */
function isAtRim(area: number): boolean {
  const [column, row] = [area % TILES, Math.floor(area / TILES)];
  return area === OUTSIDE || [column, row].some((place) => place === 0 || place === TILES - 1);
}

function only(parts: ReadonlyMap<number, Borders>, ...groups: readonly number[]) {
  return new Map([...parts].filter(([group]) => groups.includes(group)));
}

describe('borders with the detail of some gemeenten', () => {
  for (const [seed, detailed] of [
    [11, [3]],
    [12, [2, 7, 8]],
    [13, [0, 1, 2, 9, 10, 11]],
  ] as const) {
    const patches = aCountry(seed);
    const coarse = onCoarseGrid(patches);
    const { overview, parts } = gemeentenOf(patches, 8);
    const mixed = mixBorders(overview, only(parts, ...detailed));
    const isDetailed = (area: number) => detailed.includes((mixed.groups[area] ?? -1) as never);

    it(`have at every point the area of the detail, or that of the overview beside it (${detailed})`, () => {
      const raster = rasterOf(mixed);
      const { scale, left, top } = placementOf(view, { gridBits: 10 });
      const wrong: string[] = [];
      for (let sample = 0; sample < SAMPLES; sample++) {
        const [column, row] = [(sample * 389) % view.width, (sample * 631) % view.height];
        const [x, y] = [(column + 0.5 + left) / scale, (row + 0.5 + top) / scale];
        const [fine = OUTSIDE] = areasAt(patches, x, y);
        const [rough = OUTSIDE] = areasAt(coarse, x, y);
        const found = raster.areaAt(column, row);
        const beside = !isDetailed(rough) ? rough : isAtRim(fine) ? OUTSIDE : fine;
        const allowed = isDetailed(fine) ? [fine] : [fine, beside];
        if (!allowed.includes(found)) wrong.push(`${column}, ${row}: ${found} for ${fine} or ${rough}`);
      }
      expect(wrong).to.deep.equal([]);
    });

    it(`leave no gap where detail and overview meet (${detailed})`, () => {
      const [ids, fine, rough] = [mixed, mixBorders(overview, parts), overview].map(
        (one) => rasterOf(one).ids,
      );
      const isInland = (pixel: number) => [fine, rough].every((one) => !isAtRim((one?.[pixel] ?? 0) - 1));
      const gaps = [...(ids ?? [])].filter((id, pixel) => id === 0 && isInland(pixel));
      expect(gaps).to.have.length(0);
    });
  }
});

describe('borders with the detail of all gemeenten', () => {
  const { overview, detail, parts } = gemeentenOf(aCountry(21), 8);

  it('are those of the detail', () => {
    expect(rasterOf(mixBorders(overview, parts)).ids).to.deep.equal(rasterOf(detail).ids);
  });

  it('have every line once, also one that two gemeenten share', () => {
    expect(arcCount(mixBorders(overview, parts))).to.equal(arcCount(detail));
  });

  it('are the same when gemeenten come one by one, in any order', () => {
    let mixed = overview;
    for (const [group, part] of [...parts].reverse()) mixed = mixBorders(mixed, new Map([[group, part]]));
    expect(rasterOf(mixed).ids).to.deep.equal(rasterOf(detail).ids);
    expect(arcCount(mixed)).to.equal(arcCount(detail));
  });
});

describe('borders where the overview lacks an area', () => {
  const patches = [
    { area: 0, corners: rectangle(10, 10, 51, 51) },
    { area: 1, corners: rectangle(51, 10, 52, 51) },
    { area: 2, corners: rectangle(52, 10, 90, 51) },
  ];

  it('show it in the detail of its gemeente', () => {
    const { overview, parts } = gemeentenOf(patches, 1);
    const raster = rasterOf(mixBorders(overview, only(parts, 1)));
    expect([200, 206, 220].map((x) => raster.areaAt(x, 100))).to.deep.equal([0, 1, 2]);
  });
});
