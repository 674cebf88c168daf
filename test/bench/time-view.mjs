// Times the steps from a borders file to pixels, in a fresh process: node --import tsx time-view.mjs <file> <areas> <ratio>
import { readFileSync } from 'node:fs';
import { decodeBorders } from '../../src/data/endpoint/borders-file.ts';
import { AreaArcs } from '../../src/drawing/borders/area-arcs.ts';
import { arcsByKind } from '../../src/drawing/borders/border-kinds.ts';
import { boxesOfArcs, boxOfAll } from '../../src/drawing/borders/boxes.ts';
import { drawPolylines } from '../../src/drawing/borders/polylines.ts';
import { viewOf } from '../../src/drawing/borders/view.ts';
import { ColourTable } from '../../src/drawing/raster/colour-table.ts';
import { drawRasterInSlices } from '../../src/drawing/raster/draw-raster.ts';
import { paintPixels } from '../../src/drawing/raster/paint-pixels.ts';

const REPEATS = 15;
const [file, areas, ratio] = process.argv.slice(2);
const content = new Uint8Array(readFileSync(file));
// Any file will do: it is held against what its own first line says.
const header = JSON.parse(new TextDecoder().decode(content.subarray(0, content.indexOf('\n'.charCodeAt(0)))));
const expected = { ...header, count: Number(areas) };
const size = { width: 900 * Number(ratio), height: 700 * Number(ratio) };
const hatch = { size: 8, pixels: new Uint32Array(64).fill(0xff00ff00) };

/** Milliseconds per step. */
function run() {
  const times = {};
  let last = performance.now();
  const mark = (name) => {
    times[name] = performance.now() - last;
    last = performance.now();
  };
  const borders = decodeBorders(content, 'bench.bin', expected);
  mark('decode');
  const boxes = boxesOfArcs(borders);
  const view = viewOf(boxOfAll(boxes), borders.gridBits, size, 8);
  mark('boxes');
  const raster = rasterOf(borders, boxes, view, times);
  mark('raster');
  const table = new ColourTable(borders.areas, [hatch]);
  for (let area = 0; area < borders.areas; area++) {
    if (area % 10 === 0) table.setPattern(area, 0);
    else table.setColour(area, area * 7919);
  }
  const pixels = new Uint32Array(raster.ids.length);
  mark('table');
  paintPixels(raster, table, pixels, view);
  mark('paint');
  const kinds = arcsByKind(borders);
  for (const arcs of Object.values(kinds)) drawPolylines(borders, boxes, arcs, view);
  mark('lines');
  const arcs = new AreaArcs(borders);
  for (let area = 0; area < borders.areas; area++) arcs.neighboursOf(area);
  mark('neighbours');
  return times;
}

function rasterOf(borders, boxes, view, times) {
  times['longest slice'] = 0;
  const slices = drawRasterInSlices(borders, boxes, view);
  for (;;) {
    const start = performance.now();
    const { done, value } = slices.next();
    times['longest slice'] = Math.max(times['longest slice'], performance.now() - start);
    if (done) return value;
  }
}

const cold = run();
const runs = Array.from({ length: REPEATS }, run);
const warm = Object.fromEntries(
  Object.keys(cold).map((name) => [
    name,
    runs.map((times) => times[name]).sort((a, b) => a - b)[REPEATS >> 1],
  ]),
);
console.log(JSON.stringify({ cold, warm }));
