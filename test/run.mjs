// The whole test run, from a clean clone with nothing installed: see CONTRIBUTING.md.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './tools/dependencies.mjs';
import { findOrInstallBrowser } from './tools/find-browser.mjs';
import { nodeTestFiles, pageTestFiles } from './tools/node-test-files.mjs';
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

// Without a browser the other steps still tell something; the advice is then the last step's message.
function browserEnvironment() {
  try {
    return { CHROME_PATH: findOrInstallBrowser() };
  } catch (error) {
    console.error(error.message);
    return undefined;
  }
}

function runBrowserTests() {
  const env = browserEnvironment();
  if (!env) {
    score.failed += 1;
    return;
  }
  const command = [tool('web-test-runner'), '--config', 'test/web-test-runner.config.mjs'];
  step('Tests in the browser', command, { env, countsTests: true });
}

ensureDependencies(root);
step('Format and lint', [tool('biome'), 'check', '--error-on-warnings']);
step('Types of browser code', [tool('tsc'), '-p', 'tsconfig.json']);
step('Types of Node code', [tool('tsc'), '-p', 'src/importer']);
step('Layers', node('test/tools/layers.mjs'));
step('Tests in Node', node('--import', 'tsx', ...nodeReporter, '--test', ...nodeTestFiles(root)), {
  countsTests: true,
});
runBrowserTests();
if (step('Build', node('build.mjs'))) {
  step('Published files', node('test/tools/published.mjs'));
  step('Size', node('test/tools/size.mjs'));
  const parts = ['--import', 'tsx', ...nodeReporter, '--test', '--test-concurrency=1'];
  step('Pages', node(...parts, ...pageTestFiles(root)), { env: browserEnvironment(), countsTests: true });
}

process.exitCode = score.failed > 0 ? 1 : 0;
console.log(`\n${score.passed} passed, ${score.failed} failed`);
