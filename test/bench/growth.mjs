// How the time of a raster grows with the number of areas, on made-up mosaics: the exponent from 1× to 4×.
import { boxesOfArcs, boxOfAll } from '../../src/drawing/borders/boxes.ts';
import { viewOf } from '../../src/drawing/borders/view.ts';
import { drawRaster } from '../../src/drawing/raster/draw-raster.ts';
import { aMosaic, bordersOf } from '../support/mosaic.ts';

const SIZE = { width: 900, height: 700 };
const TILES_IN_A_ROW = 112;
const REPEATS = 15;

/** Median milliseconds for 1, 2 and 4 times the areas, and the exponent. */
export function measureGrowth() {
  const times = [1, 2, 4].map((factor) => timeOf(Math.round(TILES_IN_A_ROW * Math.sqrt(factor))));
  return { times, exponent: Math.log(times[2] / times[0]) / Math.log(4) };
}

function timeOf(size) {
  const tiles = aMosaic(1, { size, step: 10, areas: 1 }).map((patch, area) => ({ ...patch, area }));
  const borders = bordersOf(tiles, { gridBits: 12 });
  const boxes = boxesOfArcs(borders);
  const view = viewOf(boxOfAll(boxes), borders.gridBits, SIZE);
  const times = Array.from({ length: REPEATS }, () => {
    const start = performance.now();
    drawRaster(borders, boxes, view);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[REPEATS >> 1];
}
