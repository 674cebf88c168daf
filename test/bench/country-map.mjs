// Weighs and times the whole country on one map: node --import tsx test/bench/country-map.mjs
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entropyFloor, weigh } from './bytes.mjs';
import { measureGrowth } from './growth.mjs';
import { bordersOfTopology, readTopology, realEditions } from './real-borders.mjs';

const GRIDS = [19, 20, 21];
const INTERVALS = [0, 40, 80];
const CHOSEN_GRID = 20;
const FRESH_RUNS = 7;
const TIMER = fileURLToPath(new URL('time-view.mjs', import.meta.url));

for (const edition of realEditions()) {
  const weights = [];
  for (const interval of INTERVALS) {
    const topology = await readTopology(edition, interval);
    for (const grid of GRIDS) weights.push(rowOf(topology, interval, grid));
  }
  console.log(`\n${edition}: bytes`);
  console.table(weights);
  const { bytes, areas } = bordersOfTopology(await readTopology(edition), CHOSEN_GRID);
  for (const ratio of [1, 2]) {
    console.log(`\n${edition}: milliseconds at 900 × 700, ${ratio} pixels of the device to a pixel`);
    console.table(timesOf(bytes, areas, ratio));
  }
}
console.log('\nraster of 12,544 areas and 2 and 4 times as many');
console.log(measureGrowth());

function rowOf(topology, interval, grid) {
  const { borders, bytes, areas, areasWithoutOutline } = bordersOfTopology(topology, grid);
  const floor = entropyFloor(borders);
  const { raw, gzip, brotli } = weigh(bytes);
  return {
    'simplified m': interval,
    grid,
    areas,
    'without outline': areasWithoutOutline.length,
    arcs: borders.left.length,
    points: borders.x.length,
    raw,
    gzip,
    brotli,
    floor,
    'brotli / floor': Number((brotli / floor).toFixed(3)),
  };
}

/** Medians of fresh processes: of their first run, and of their median later run. */
function timesOf(bytes, areas, ratio) {
  const folder = mkdtempSync(join(tmpdir(), 'buurtmonitor-'));
  const file = join(folder, 'bench.bin');
  writeFileSync(file, bytes);
  const runs = Array.from({ length: FRESH_RUNS }, () => {
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', TIMER, file, areas, ratio]);
    return JSON.parse(stdout.toString());
  });
  rmSync(folder, { recursive: true });
  const names = Object.keys(runs[0].cold);
  const round = (number) => Number(number.toFixed(1));
  const median = (numbers) => round(numbers.sort((a, b) => a - b)[FRESH_RUNS >> 1]);
  return Object.fromEntries(
    names.map((name) => {
      const colds = runs.map(({ cold }) => cold[name]);
      const warms = runs.map(({ warm }) => warm[name]);
      return [name, { cold: median(colds), 'cold best': round(Math.min(...colds)), warm: median(warms) }];
    }),
  );
}
