import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { expect } from 'chai';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { NO_REAL_DATA, realDataFolder } from '../../../data-fixtures/real-data.js';
import { decodeBorders } from '../../../src/data/endpoint/borders-file.js';
import { OUTSIDE } from '../../../src/domain/borders.js';
import { boxesOfArcs } from '../../../src/drawing/borders/boxes.js';
import { PreparedBorders } from '../../../src/drawing/borders/prepared-borders.js';
import { placementOf, type View, viewOf } from '../../../src/drawing/borders/view.js';
import { drawRaster } from '../../../src/drawing/raster/draw-raster.js';
import {
  type BuiltBorders,
  buildBorders,
  OVERVIEW_GRID_BITS,
} from '../../../src/importer/borders/build-borders.js';
import { encodeBorders } from '../../../src/importer/borders/encode-borders.js';
import { type GridRing, ringsOnGrid } from '../../../src/importer/borders/grid.js';
import { type CodedShape, shapesOfTopology } from '../../../src/importer/borders/read-shapes.js';
import { runMapshaper } from '../../../src/importer/outlines/run-mapshaper.js';
import { randomFrom } from '../../support/mosaic.js';
import { listOf } from './shapes.js';

const folder = realDataFolder();
const SAMPLES = 4000;
const CLEAN = "-i b.json -clean -each 'code = statcode' -dissolve code multipart -o out.json format=topojson";

/** Rings of an area on the grid, and the rows between which they lie. */
interface Outline {
  readonly area: number;
  readonly rings: readonly GridRing[];
  readonly north: number;
  readonly south: number;
}

async function readShapes(): Promise<readonly CodedShape[]> {
  const content = gunzipSync(readFileSync(join(folder ?? '', 'boundaries-2019/buurten.topojson.gz')));
  const command = `${CLEAN} quantization=1000000 id-field=code`;
  const output = await runMapshaper('buurten of 2019', [command], { 'b.json': content });
  const topology = JSON.parse(output['out.json'] ?? '') as Topology;
  return shapesOfTopology(topology, Object.values(topology.objects)[0] as GeometryCollection);
}

function outlineOf(shape: CodedShape, area: number): Outline {
  const rings = ringsOnGrid(shape, OVERVIEW_GRID_BITS);
  const rows = rings.flatMap((ring) => ring.map(([, y]) => y));
  return {
    area,
    rings,
    north: rows.reduce((a, b) => Math.min(a, b), 2 ** 25),
    south: rows.reduce((a, b) => Math.max(a, b), 0),
  };
}

function isInside(rings: readonly GridRing[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let [fromX, fromY] = ring.at(-1) ?? [0, 0];
    for (const [toX, toY] of ring) {
      if (fromY < y !== toY < y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX))
        inside = !inside;
      [fromX, fromY] = [toX, toY];
    }
  }
  return inside;
}

describe('the real country', { skip: folder ? false : NO_REAL_DATA }, () => {
  let built: BuiltBorders;
  let outlines: readonly Outline[];

  before(async () => {
    const shapes = await readShapes();
    const codes = shapes.map(({ code }) => code).sort();
    built = buildBorders(shapes, listOf(...codes), OVERVIEW_GRID_BITS);
    outlines = shapes.map((shape) => outlineOf(shape, codes.indexOf(shape.code)));
  });

  /** Pixels that the raster gives to an area that is not there, or to none where there is one. */
  function wrongPixels(view: View): readonly string[] {
    const raster = drawRaster(built.borders, boxesOfArcs(built.borders), view);
    const { scale, left, top } = placementOf(view, built.borders);
    const random = randomFrom(1);
    return Array.from({ length: SAMPLES }, () => {
      const [column, row] = [Math.floor(random() * view.width), Math.floor(random() * view.height)];
      const [x, y] = [(column + 0.5 + left) / scale, (row + 0.5 + top) / scale];
      const there = outlines.filter(
        ({ rings, north, south }) => north <= y && y <= south && isInside(rings, x, y),
      );
      const found = raster.areaAt(column, row);
      const isRight = there.length === 0 ? found === OUTSIDE : there.some(({ area }) => area === found);
      return isRight ? '' : `${column}, ${row}: ${found} for ${there.map(({ area }) => area)}`;
    }).filter((wrong) => wrong !== '');
  }

  it('has nearly every area on the grid, and shapes that fit together', () => {
    expect(built.areasWithoutOutline.length).to.be.at.most(2);
    expect(built.overlaps).to.be.lessThan(10);
  });

  it('is read as it was written', () => {
    const release = { bundle: '1a2b3c4d', scope: 'NL00' };
    const { borders } = built;
    const expected = { ...release, edition: '2021', level: 'buurt', count: borders.areas };
    expect(decodeBorders(encodeBorders(borders, release), 'borders.bin', expected)).to.deep.equal(borders);
  });

  it('is drawn as the slow way finds it, seen as a whole', () => {
    const box = new PreparedBorders(built.borders).box;
    const view = box && viewOf(box, OVERVIEW_GRID_BITS, { width: 900, height: 700 }, 8);
    expect(view && wrongPixels(view)).to.deep.equal([]);
  });

  it('is drawn as the slow way finds it, zoomed in on Rotterdam with three pixels to a pixel', () => {
    const worldWidth = 256 * 2 ** 11 * 3;
    const view = {
      worldWidth,
      left: 0.5124 * worldWidth - 450,
      top: 0.33095 * worldWidth - 350,
      width: 900,
      height: 700,
    };
    expect(wrongPixels(view)).to.deep.equal([]);
  });
});
