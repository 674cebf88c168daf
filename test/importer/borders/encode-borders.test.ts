import { describe, it } from 'node:test';
import { expect } from 'chai';
import { decodeBorders } from '../../../src/data/endpoint/borders-file.js';
import type { Borders } from '../../../src/domain/borders.js';
import { boxesOfArcs } from '../../../src/drawing/borders/boxes.js';
import { drawRaster } from '../../../src/drawing/raster/draw-raster.js';
import { buildBorders } from '../../../src/importer/borders/build-borders.js';
import { encodeBorders } from '../../../src/importer/borders/encode-borders.js';
import { aMosaic, bordersOf } from '../../support/mosaic.js';
import { box, GRID_BITS, listOf, positionOf, shape } from './shapes.js';

const release = { bundle: '1a2b3c4d', scope: 'NL00' };

function decodeAgain(borders: Borders): Borders {
  const { edition, level, areas } = borders;
  const expected = { ...release, edition, level, count: areas };
  return decodeBorders(encodeBorders(borders, release), 'borders.bin', expected);
}

const mosaic = aMosaic(11, { size: 20, step: 10, areas: 50 });
const codes = Array.from(
  { length: 50 },
  (_, area) => `BU00${String(10 + (area >> 3))}${String(area).padStart(4, '0')}`,
);
const patches = mosaic.map(({ area, corners }) => {
  const ring = [...corners, ...corners.slice(0, 1)].map(([x, y]) => positionOf(x, y));
  return { code: codes[area] ?? '', polygons: [[ring]] };
});

describe('a borders file', () => {
  const cases: readonly [name: string, borders: Borders][] = [
    ['a mosaic', buildBorders(patches, listOf(...codes), GRID_BITS).borders],
    [
      'one island',
      buildBorders([shape('BU00010000', box(2, 2, 6, 8))], listOf('BU00010000'), GRID_BITS).borders,
    ],
    ['no areas', buildBorders([], listOf(), GRID_BITS).borders],
    ['areas without outline', buildBorders([], listOf(...codes), GRID_BITS).borders],
  ];
  for (const [name, borders] of cases) {
    it(`of ${name} is read as it was written`, () => {
      expect(decodeAgain(borders)).to.deep.equal(borders);
    });
  }

  it('is the same for the same borders', () => {
    const borders = () => buildBorders(patches, listOf(...codes), GRID_BITS).borders;
    expect(encodeBorders(borders(), release)).to.deep.equal(encodeBorders(borders(), release));
  });

  it('of gemeenten in any order keeps them', () => {
    const shuffled = listOf('BU00020000', 'BU00010000', 'BU00020001');
    const { borders } = buildBorders([], shuffled, GRID_BITS);
    expect([...decodeAgain(borders).groups]).to.deep.equal([0, 1, 0]);
  });

  it('is drawn as the shapes it was made of', () => {
    const view = { worldWidth: 1024, left: 0.37193, top: 0.41377, width: 240, height: 240 };
    const read = decodeAgain(buildBorders(patches, listOf(...codes), GRID_BITS).borders);
    const given = bordersOf(mosaic, { areas: 50 });
    expect(drawRaster(read, boxesOfArcs(read), view).ids).to.deep.equal(
      drawRaster(given, boxesOfArcs(given), view).ids,
    );
  });
});
