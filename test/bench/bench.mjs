// Measures our map beside plain Leaflet: `npm run bench:map`. README.md says how each figure is taken.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../tools/find-browser.mjs';
import { ImageReader } from './browser/image-reader.mjs';
import { runGrowth, runMap, runMultiples, runSlow, runStatic } from './campaigns.mjs';
import { GROWTH, growCountry } from './data/growth.mjs';
import { prepareSet } from './data/prepare-set.mjs';
import { endpointFolder, SETS, whyAbsent } from './data/sets.mjs';
import { HELP, OptionError, readOptions } from './options.mjs';
import { ENTRY } from './product-hooks.js';
import { renderReport } from './report/report.mjs';
import { startServer } from './server/start.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, '.cache', 'bench');
const resultsFolder = fileURLToPath(new URL('results', import.meta.url));
const RUNNERS = { map: runMap, slow: runSlow, multiples: runMultiples, static: runStatic };

const say = (text) => console.error(`${new Date().toTimeString().slice(0, 8)} ${text}`);

/** Everything measured in a run, and how to add to it. */
function newResults(options) {
  const machine = { cpus: cpus().length, model: cpus()[0]?.model, loadBefore: loadavg()[0] };
  return {
    when: new Date().toISOString(),
    options,
    machine,
    sets: [],
    growth: [],
    records: [],
    weights: {},
    floors: {},
    failures: [],
  };
}

function benchFor(common, results, set, contenders) {
  results.weights[set.name] ??= {};
  results.floors[set.name] = set.floor;
  return {
    ...common,
    set,
    contenders,
    keep: (record) => {
      results.records.push({ set: set.name, ...record });
      const { campaign, contender, round, load } = record;
      say(
        `${set.name}, ${campaign}, round ${round + 1}, ${contender}: ${load?.screen?.toFixed(0) ?? '–'} ms`,
      );
    },
    keepWeight: (contender, bytes) => {
      results.weights[set.name][contender] = bytes;
    },
    keepPicture: async (name, png) => {
      await mkdir(resultsFolder, { recursive: true });
      await writeFile(join(resultsFolder, `${set.name}-${name}.png`), Buffer.from(png, 'base64'));
    },
    fail: (what, error) => {
      results.failures.push({ what: `${set.name}, ${what}`, reason: error.message });
      say(`${set.name}, ${what}: ${error.stack}`);
    },
  };
}

/** Contenders that can be measured: without built files, all but our own. */
function presentContenders({ contenders, product }, results) {
  if (existsSync(join(resolve(root, product), ENTRY))) return contenders;
  const reason = `no ${ENTRY} in ${product}; make it with "npm run build"`;
  results.failures.push({ what: 'product', reason });
  say(`product skipped: ${reason}`);
  return contenders.filter((name) => name !== 'product');
}

function presentSets({ sets }, results) {
  return sets.filter((name) => {
    const reason = whyAbsent(SETS[name], root);
    if (reason) {
      results.failures.push({ what: SETS[name].title, reason });
      say(`${SETS[name].title} skipped: ${reason}`);
    }
    return !reason;
  });
}

async function runSet(name, common, results, contenders) {
  say(`preparing the ${SETS[name].title}`);
  const { endpoint } = SETS[name];
  const set = await prepareSet(name, SETS[name], endpointFolder(root, endpoint), join(cache, name));
  results.sets.push({
    name,
    title: set.title,
    areas: set.areas,
    vertices: set.vertices,
    samples: set.samples.length,
  });
  for (const campaign of common.options.campaigns.filter((one) => one in RUNNERS)) {
    const isOurs = campaign === 'multiples' || campaign === 'static';
    if (isOurs && !contenders.includes('product')) continue;
    await RUNNERS[campaign](benchFor(common, results, set, contenders));
  }
}

async function runGrowthSets(common, results, contenders) {
  for (const times of GROWTH) {
    const name = `growth-${times}`;
    const set = await prepareSet(
      name,
      { title: name, endpoint: name },
      common.grown[name],
      join(cache, name),
    );
    results.growth.push({ set: name, areas: set.areas, vertices: set.vertices });
    const taking = contenders.filter((one) => one === 'product' || one === 'canvas');
    await runGrowth(benchFor(common, results, set, taking));
  }
}

async function growCountries({ campaigns }) {
  if (!campaigns.includes('growth')) return {};
  const grown = {};
  for (const times of GROWTH) {
    say(`making a country with ${times} × the areas`);
    grown[`growth-${times}`] = await growCountry(times, join(cache, `growth-${times}`));
  }
  return grown;
}

function serverConfig({ product, encoding, mbps, rtt }, setNames, grown) {
  const own = Object.fromEntries(
    setNames.map((name) => [SETS[name].endpoint, endpointFolder(root, SETS[name].endpoint)]),
  );
  return {
    folders: {
      bench: fileURLToPath(new URL('.', import.meta.url)),
      product: resolve(root, product),
      leaflet: join(root, 'node_modules/leaflet/dist'),
      data: cache,
    },
    endpoints: { ...own, ...grown },
    encoding,
    line: { mbps, rtt },
  };
}

async function writeResults(results) {
  await mkdir(resultsFolder, { recursive: true });
  const file = join(resultsFolder, `${results.when.replaceAll(':', '-')}.json`);
  await writeFile(file, JSON.stringify(results, null, 1));
  return file;
}

async function main() {
  const options = readOptions(process.argv.slice(2), Object.keys(SETS));
  if (options.help) return console.log(HELP);
  const results = newResults(options);
  const contenders = presentContenders(options, results);
  const setNames = presentSets(options, results);
  const grown = await growCountries(options);
  const executablePath = findBrowser();
  const server = await startServer(serverConfig(options, setNames, grown));
  const reader = await ImageReader.start(executablePath);
  try {
    const common = { options, server, reader, executablePath, grown };
    for (const name of setNames) await runSet(name, common, results, contenders);
    if (options.campaigns.includes('growth')) await runGrowthSets(common, results, contenders);
  } finally {
    await reader.close();
    server.stop();
  }
  console.log(`\n${renderReport(results)}\n`);
  console.log(`Written to ${await writeResults(results)}`);
}

try {
  await main();
} catch (error) {
  // A wrong option needs no trace of where it was read.
  console.error(error instanceof OptionError ? error.message : error);
  process.exitCode = 1;
}
