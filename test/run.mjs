// The whole test run, from a clean clone with nothing installed: see CONTRIBUTING.md.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGINES, lookAround, missedLine } from './engines/engines.mjs';
import { leftOutLines } from './engines/page-suites.mjs';
import { ensureDependencies } from './tools/dependencies.mjs';
import { findOrInstallBrowser } from './tools/find-browser.mjs';
import { nodeTestFiles, packageTestFiles, pageTestFiles } from './tools/node-test-files.mjs';
import { newScore, runStep } from './tools/steps.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const score = newScore();

const tool = (name) => join(root, 'node_modules', '.bin', name);
const node = (...parts) => [process.execPath, ...parts];

function step(title, command, options = {}) {
  return runStep(score, title, command, { cwd: root, ...options });
}

const nodeReporter = [
  '--test-reporter',
  './test/tools/node-totals.mjs',
  '--test-reporter-destination',
  'stdout',
];

const oneByOne = ['--import', 'tsx', ...nodeReporter, '--test', '--test-concurrency=1'];

// Of Chromium one is fetched where there is none. Without it the other engines still tell something.
function browserEnvironment() {
  try {
    return { CHROME_PATH: findOrInstallBrowser() };
  } catch (error) {
    console.error(error.message);
    return {};
  }
}

/** Runs the browser tests in each engine that is here, one after another; returns what to say of those that are not. */
function runBrowserTests() {
  Object.assign(process.env, browserEnvironment());
  const { present, missed } = lookAround();
  const missedLines = missed.map(missedLine);
  for (const line of missedLines) console.log(`\n== ${line}`);
  for (const { id, title } of present) {
    const command = [tool('web-test-runner'), '--config', 'test/web-test-runner.config.mjs'];
    step(`Tests in ${title}`, command, { env: { TEST_ENGINE: id }, countsTests: true });
  }
  return missedLines;
}

/** Runs the tests of whole pages in each engine that is here; returns what to say of what is left out. */
function runPageTests() {
  const { present } = lookAround();
  const leftOut = present.flatMap(leftOutLines);
  for (const line of leftOut) console.log(`\n== ${line}`);
  for (const { id, title } of present) {
    const command = node(...oneByOne, ...pageTestFiles(root));
    step(`Pages in ${title}`, command, { env: { TEST_ENGINE: id }, countsTests: true });
  }
  return leftOut;
}

// Anyone may lack an engine, but without any, or where all were promised, the run has not done what it says.
function countMissed(missedLines) {
  const none = missedLines.length === Object.keys(ENGINES).length;
  if (process.env.EVERY_ENGINE || none) score.failed += missedLines.length;
}

ensureDependencies(root);
step('Format and lint', [tool('biome'), 'check', '--error-on-warnings']);
step('Types of browser code', [tool('tsc'), '-p', 'tsconfig.json']);
step('Types of Node code', [tool('tsc'), '-p', 'src/importer']);
step('Layers', node('test/tools/layers.mjs'));
step('Tests in Node', node('--import', 'tsx', ...nodeReporter, '--test', ...nodeTestFiles(root)), {
  countsTests: true,
});
const missedLines = runBrowserTests();
const leftOut = [];
countMissed(missedLines);
if (step('Build', node('build/build.mjs'))) {
  step('Published files', node('test/tools/published.mjs'));
  step('Size', node('test/tools/size.mjs'));
  leftOut.push(...runPageTests());
  step('Package', node(...oneByOne, ...packageTestFiles(root)), { countsTests: true });
}

process.exitCode = score.failed > 0 ? 1 : 0;
console.log(`\n${[...score.lines, ...missedLines, ...leftOut].join('\n')}`);
console.log(`${score.passed} passed, ${score.failed} failed`);
