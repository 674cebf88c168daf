import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, summaryReporter } from '@web/test-runner';
import { LEAFLET_MODULE, readyForBundling, readyForTrustedTypes } from '../build/leaflet-module.mjs';
import { leavingNoTraces } from '../build/leaflet-traces.mjs';
import { ENGINES, lookAround, missedLine } from './engines/engines.mjs';
import { totalsReporter } from './tools/browser-totals.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

const browser = await engine(process.env.TEST_ENGINE || 'chromium');

/** The engine of that name, which `TEST_ENGINE` chooses; throws with advice when it is not here. */
async function engine(id) {
  if (!ENGINES[id]) throw new Error(`TEST_ENGINE names ${id}; there are ${Object.keys(ENGINES).join(', ')}.`);
  const { missed } = lookAround({ [id]: ENGINES[id] });
  if (missed.length > 0) throw new Error(missed.map(missedLine).join('\n'));
  const { launcher } = await import(`./engines/${id}.mjs`);
  return launcher(ENGINES[id].programs());
}

/** Tests read Leaflet as the build does. */
const leafletAsModule = {
  name: 'leaflet-as-module',
  resolveImport: ({ source }) => (source === 'leaflet' ? `/node_modules/${LEAFLET_MODULE}` : undefined),
  transform: ({ path, body }) =>
    path.endsWith(LEAFLET_MODULE) ? readyForBundling(readyForTrustedTypes(leavingNoTraces(body))) : undefined,
};

/** A browser knows no `process`; bundlers fill this in, and the build does. */
const asPublished = {
  name: 'as-published',
  transform: ({ path, body }) =>
    path.includes('/virtual-core/') ? body.replaceAll('process.env.NODE_ENV', "'production'") : undefined,
};

/** Puts the console guard in front of each test file, on the same line so that line numbers stay true. */
const consoleGuard = {
  name: 'console-guard',
  transform({ path, body }) {
    if (path.endsWith('.test.ts')) return `import '/test/support/console-guard.ts'; ${body}`;
  },
};

/** The addresses of the demo server: `/endpoints/small/` is the committed endpoint, and the only one. */
function serveEndpoints(context, next) {
  if (context.url === '/endpoints/') {
    context.body = ['small'];
    return;
  }
  context.url = context.url.replace(/^\/endpoints\/small\//, '/data-fixtures/small/endpoint/');
  return next();
}

const totalsFile = process.env.TEST_TOTALS;

export default {
  rootDir,
  files: ['test/**/*.test.ts', '!test/importer/**', '!test/hostile/**', '!test/tools/**'],
  // Lit's production build: the development build warns on the console.
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 2,
  middleware: [serveEndpoints],
  plugins: [
    consoleGuard,
    leafletAsModule,
    asPublished,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.json` }),
  ],
  browsers: [browser],
  // Generous: where other work goes on, a file of whole pages takes minutes, and so may a browser that starts.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 360_000,
  // The first test of a file also waits for the code that its element asks for, compiled while it waits.
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    ...(process.env.TEST_NAMES ? [summaryReporter()] : []),
    ...(totalsFile ? [totalsReporter(totalsFile)] : []),
  ],
};
