// Weighs the built files for pages against test/size.json: what travels before, and after, the first picture.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { heaviestModules } from './module-weights.mjs';

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g;
const LAZY_IMPORT = /\bimport\(\s*["'`](\.[^"'`]+)["'`]\s*\)/g;

/**
 * Bytes after compression of a built entry and all it imports: `first` without what is loaded later, `all`
 * with it. `read` gives the content of a path under `dist`.
 */
export function weigh(read, entry) {
  return {
    first: weighAll(read, reachStatically(read, entry)),
    all: weighAll(read, reach(read, entry, [STATIC_IMPORT, LAZY_IMPORT])),
  };
}

/**
 * Bytes after compression of all that comes before a first picture: an entry and some later files, with what they import.
 * @param later Names of the later files, without their hash.
 * @param files Paths of all built files.
 */
export function weighPicture(read, files, picture) {
  return weighAll(read, reachPicture(read, files, picture));
}

function reachPicture(read, files, { entry, later }) {
  const named = later.map((name) =>
    files.find((path) => path.replace(/-.{8}\.js$/, '') === `chunks/${name}`),
  );
  const missing = later.filter((_, index) => !named[index]);
  if (missing.length > 0) throw new Error(`No such file in dist/chunks: ${missing.join(', ')}.`);
  return new Set([entry, ...named].flatMap((path) => [...reachStatically(read, path)]));
}

const noModules = () => [];

/**
 * What is wrong with the weight of a first picture; an empty list when it keeps to its budget.
 * @param heaviest Tells the modules that weigh most; asked for only when the picture is too heavy.
 */
export function judgePicture(name, weight, budget, heaviest = noModules) {
  if (weight <= budget) return [];
  return [
    `The first picture of ${name} takes ${weight} bytes, ${weight - budget} more than its ${budget}. Look what came in, ` +
      'and load it after the picture or do without it; else raise the budget in test/size.json and say why in the ' +
      `commit.${tellModules(heaviest())}`,
  ];
}

/**
 * What is wrong with a weight, in words that say what to do; an empty list when it keeps to its budget.
 * @param heaviest Tells the modules that weigh most in the part `first` or `all`; asked for only when it is too heavy.
 */
export function judge(entry, weight, budget, heaviest = noModules) {
  if (!budget) return [`${entry} has no budget: give it one in test/size.json.`];
  const tooHeavy = ['first', 'all'].filter((part) => weight[part] > budget[part]);
  return tooHeavy.map(
    (part) =>
      `${entry} weighs ${weight[part]} bytes (${part}), ${weight[part] - budget[part]} more than its ${budget[part]}. ` +
      'Look what came in, and load it later or do without it; else raise the budget in test/size.json and say why in ' +
      `the commit.${tellModules(heaviest(part))}`,
  );
}

function tellModules(modules) {
  if (modules.length === 0) return '';
  const lines = modules.map(({ source, characters }) => `\n${String(characters).padStart(8)}  ${source}`);
  return ` Its heaviest modules, in characters before compression:${lines.join('')}`;
}

function weighAll(read, paths) {
  return [...paths].reduce((sum, path) => sum + brotliCompressSync(read(path)).length, 0);
}

/** The paths of a built entry and all that it imports, at once or later. */
export function reachInAll(read, entry) {
  return reach(read, entry, [STATIC_IMPORT, LAZY_IMPORT]);
}

/** The paths of a built entry and all that it imports before it runs. */
export function reachStatically(read, entry) {
  return reach(read, entry, [STATIC_IMPORT]);
}

function reach(read, path, patterns, seen = new Set()) {
  if (seen.has(path)) return seen;
  seen.add(path);
  const code = String(read(path));
  for (const [, specifier] of patterns.flatMap((pattern) => [...code.matchAll(pattern)])) {
    reach(read, posix.join(posix.dirname(path), specifier), patterns, seen);
  }
  return seen;
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true }).map((path) => path.replaceAll('\\', '/'));
}

const inKilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);

function main() {
  const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
  const { budgets, pictures } = JSON.parse(readFileSync(join(root, 'test/size.json'), 'utf8'));
  const read = (path) => readFileSync(join(root, 'dist', path));
  const files = filesIn(join(root, 'dist'));
  const entries = files.filter((path) => /^(elements\/)?[^/]+\.js$/.test(path)).sort();
  const problems = [
    ...entries.flatMap((entry) => judgeEntry(read, entry, budgets[entry])),
    ...pictures.flatMap((picture) => judgeFirstPicture(read, files, picture)),
  ];
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

function judgeEntry(read, entry, budget) {
  const weight = weigh(read, entry);
  console.log(`${entry.padEnd(40)}${inKilobytes(weight.first)} first${inKilobytes(weight.all)} in all`);
  const reachOf = { first: reachStatically, all: reachInAll };
  return judge(entry, weight, budget, (part) => heaviestModules(read, reachOf[part](read, entry)));
}

function judgeFirstPicture(read, files, picture) {
  const name = `${picture.of} through ${picture.entry}`;
  const weight = weighPicture(read, files, picture);
  console.log(`${name.padEnd(70)}${inKilobytes(weight)}`);
  return judgePicture(name, weight, picture.budget, () =>
    heaviestModules(read, reachPicture(read, files, picture)),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
