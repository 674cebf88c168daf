import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { LEAFLET_MODULE, readyForBundling, readyForTrustedTypes } from './leaflet-module.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const elementsFolder = `${root}src/elements`;

/** The tags of the library: each folder of `src/elements` that holds a file of its own name. */
function elementTags(): string[] {
  const names = existsSync(elementsFolder) ? readdirSync(elementsFolder) : [];
  return names.filter((name) => existsSync(`${elementsFolder}/${name}/${name}.ts`));
}

/** What a page with a few of our elements loads: the classes alone, and each element with and without its tag. */
function elementEntries(): Record<string, string> {
  const elements = elementTags().flatMap((tag) => [
    [`elements/${tag}`, `${elementsFolder}/${tag}/${tag}.ts`],
    [`elements/${tag}.define`, `${elementsFolder}/${tag}/define.ts`],
  ]);
  return { index: `${root}src/index.ts`, ...Object.fromEntries(elements) };
}

/** What draws on canvases, with what it shares with the rest of a map; pictures are drawn by who asks for one. */
const CANVAS_KIT =
  /src\/(canvas\/(?!picture\/)|drawing\/(borders|raster|hatching|geometry|colours)|domain\/(borders|web-mercator))/;

/** What several later parts share goes in a file that the map asks for itself; by itself it would be a round trip more. */
const SIDE_BY_SIDE = {
  groups: [
    { name: 'observation', test: /src\/domain\/observation\.ts/, priority: 1 },
    { name: 'canvas-kit', test: CANVAS_KIT },
  ],
};

const LICENCE_NOTE =
  '/*! Buurtmonitor, EUPL-1.2. Libraries in it: third-party-licences.md beside buurtmonitor.js */';

const trustedLeaflet: Plugin = {
  name: 'trusted-leaflet',
  transform: (code, id) =>
    id.split('?').at(0)?.endsWith(LEAFLET_MODULE)
      ? { code: readyForBundling(readyForTrustedTypes(code)), map: null }
      : undefined,
};

const shared: UserConfig = {
  root,
  plugins: [trustedLeaflet],
  resolve: { alias: [{ find: /^leaflet$/, replacement: LEAFLET_MODULE }] },
};

/** Complete files for web pages, dependencies included; what is loaded later carries a hash in its name. */
function pageBuild(entry: Record<string, string>, output: object = {}): UserConfig {
  return {
    ...shared,
    publicDir: false,
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      target: 'es2022',
      sourcemap: true,
      license: { fileName: 'third-party-licences.md' },
      // A library build, for an application build puts preload links in the head of the page.
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        output: {
          minify: true,
          postBanner: LICENCE_NOTE,
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          ...output,
        },
      },
    },
  };
}

/** The command for Node; its dependencies are installed with the package. */
const commandBuild: UserConfig = {
  ...shared,
  build: {
    outDir: 'dist/cli',
    target: 'node20',
    sourcemap: true,
    ssr: `${root}src/importer/cli.ts`,
    rolldownOptions: {
      output: { entryFileNames: 'buurtmonitor.js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

/** The demo pages; with Lit's production build, for its development build warns on the console. */
const developmentServer: UserConfig = {
  ...shared,
  appType: 'mpa',
  cacheDir: '.cache/vite',
  resolve: { ...shared.resolve, conditions: ['module', 'browser', 'production'] },
  // What is optimized beforehand passes no plugin.
  optimizeDeps: { entries: ['demo/*.html', 'src/define.ts'], exclude: [LEAFLET_MODULE, 'leaflet'] },
  server: { watch: { ignored: ['**/data-fixtures/**', '**/dist/**', '**/test/**'] } },
};

// Two builds for pages: in one, `buurtmonitor.js` would import the entries of the elements, and these their
// shared chunks, each a round trip before the first element draws.
export default defineConfig(({ command, mode }) => {
  if (command === 'serve') return developmentServer;
  if (mode === 'command') return commandBuild;
  if (mode === 'elements') return pageBuild(elementEntries());
  return pageBuild({ buurtmonitor: `${root}src/define.ts` }, { codeSplitting: SIDE_BY_SIDE });
});
