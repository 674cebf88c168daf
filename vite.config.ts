import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { askTogether } from './ask-together.mjs';
import { LEAFLET_MODULE, readyForBundling, readyForTrustedTypes } from './leaflet-module.mjs';
import { squeezeTemplates } from './squeeze-templates.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const elementsFolder = `${root}src/elements`;

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** The tags of the library: each folder of `src/elements` that holds a file of its own name. */
function elementTags(): string[] {
  const names = existsSync(elementsFolder) ? readdirSync(elementsFolder) : [];
  return names.filter((name) => existsSync(`${elementsFolder}/${name}/${name}.ts`));
}

/** All that a page can load: every element, one element with or without its tag, and the classes. */
function pageEntries(): Record<string, string> {
  const elements = elementTags().flatMap((tag) => [
    [`elements/${tag}`, `${elementsFolder}/${tag}/${tag}.ts`],
    [`elements/${tag}.define`, `${elementsFolder}/${tag}/define.ts`],
  ]);
  return {
    buurtmonitor: `${root}src/define.ts`,
    index: `${root}src/index.ts`,
    ...Object.fromEntries(elements),
  };
}

/** What draws a map, with what Leaflet draws use of it. */
const MAP_KIT = /src\/elements\/buurt-map\/map-kit\./;

/** What is said of one figure, for bars and for a reader of a map. */
const FIGURE_KIT = /src\/text\/(describe-figure|difference-words)\./;

/** What several of the later files use, and the first map among them. */
const USED_BY_ALL =
  /rolldown.runtime|src\/(domain\/(rounding|indicator)|text\/(numbers|translations|(area|observation)-words|describe-choice)|elements\/shared\/(css-variables|events))\./;

/** Whether a module runs as soon as a file of {@link pageEntries} does. */
function runsAtOnce(id: string, modules: Modules, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const { isEntry, importers } = modules.getModuleInfo(id) ?? { isEntry: false, importers: [] };
  return isEntry || importers.some((importer) => runsAtOnce(importer, modules, seen));
}

/**
 * Few files, each of which whoever needs it asks for by itself. Left alone, the bundler makes a file of everything that
 * some parts share: of a few hundred bytes, and found only when another has come.
 */
const SIDE_BY_SIDE = {
  groups: [
    {
      debugName: 'core',
      test: (id: string) => !id.endsWith('/define.ts'),
      name: (id: string, modules: Modules) =>
        USED_BY_ALL.test(id) || runsAtOnce(id, modules) ? 'core' : null,
      priority: 1,
    },
    { name: 'figure-kit', test: FIGURE_KIT },
    { name: 'map-kit', test: MAP_KIT },
  ],
};

const LICENCE_NOTE = '/*! Buurtmonitor, EUPL-1.2; libraries in it: third-party-licences.md */';

const trustedLeaflet: Plugin = {
  name: 'trusted-leaflet',
  transform: (code, id) =>
    id.split('?').at(0)?.endsWith(LEAFLET_MODULE)
      ? { code: readyForBundling(readyForTrustedTypes(code)), map: null }
      : undefined,
};

/**
 * Asks for a later file together with the files that it imports. Otherwise these would be found when it has come, and
 * take a round trip more.
 */
const askedTogether: Plugin = {
  name: 'asked-together',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    for (const chunk of chunks) chunk.code = askTogether(chunk, chunks);
  },
};

/** Style sheets and templates without the space that only we read. */
const squeezed: Plugin = {
  name: 'squeezed',
  apply: 'build',
  transform: (code, id) =>
    id.startsWith(`${root}src/elements/`) ? { code: squeezeTemplates(code), map: null } : undefined,
};

const shared: UserConfig = {
  root,
  plugins: [trustedLeaflet, squeezed, askedTogether],
  resolve: { alias: [{ find: /^leaflet$/, replacement: LEAFLET_MODULE }] },
};

/** Complete files for web pages, dependencies included; what entries share and what is loaded later carries a hash. */
const pageBuild: UserConfig = {
  ...shared,
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: true,
    license: { fileName: 'third-party-licences.md' },
    // A library build, for an application build puts preload links in the head of the page.
    lib: { entry: pageEntries(), formats: ['es'] },
    rolldownOptions: {
      output: {
        minify: true,
        postBanner: LICENCE_NOTE,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: SIDE_BY_SIDE,
      },
    },
  },
};

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

export default defineConfig(({ command, mode }) => {
  if (command === 'serve') return developmentServer;
  return mode === 'command' ? commandBuild : pageBuild;
});
