import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, summaryReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { LEAFLET_MODULE, readyForBundling, readyForTrustedTypes } from '../leaflet-module.mjs';
import { leavingNoTraces } from '../leaflet-traces.mjs';
import { totalsReporter } from './tools/browser-totals.mjs';
import { findOrInstallBrowser } from './tools/find-browser.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

// A zone with odd offsets and a summer time of its own: code that mixes up local and UTC days fails here.
const TIME_ZONE = 'Pacific/Chatham';

const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--lang=nl',
  '--accept-lang=nl',
  '--force-device-scale-factor=1',
  '--force-prefers-reduced-motion',
];

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

/** A window per test file: a page in a tab behind another is hidden, draws no frames, and would wait for ever. */
async function newWindow({ context }) {
  const apart = await context.browser().createBrowserContext();
  return apart.newPage();
}

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
  files: ['test/**/*.test.ts', '!test/importer/**', '!test/tools/**'],
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
  browsers: [
    chromeLauncher({
      concurrency: 2,
      createPage: newWindow,
      launchOptions: {
        executablePath: findOrInstallBrowser(),
        args: BROWSER_FLAGS,
        env: { ...process.env, TZ: TIME_ZONE, LANGUAGE: 'nl' },
      },
    }),
  ],
  testFramework: { config: { ui: 'bdd', timeout: 5000 } },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    ...(process.env.TEST_NAMES ? [summaryReporter()] : []),
    ...(totalsFile ? [totalsReporter(totalsFile)] : []),
  ],
};
