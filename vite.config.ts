import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { askTogether } from './ask-together.mjs';
import { LEAFLET_MODULE, readyForBundling, readyForTrustedTypes } from './leaflet-module.mjs';
import { leavingNoTraces } from './leaflet-traces.mjs';
import { withoutTraces } from './lit-modules.mjs';
import { squeezeTemplates } from './squeeze-templates.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const elementsFolder = `${root}src/elements`;

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** The tags of the library: each folder of `src/elements` that holds a file of its own name. */
function elementTags(): string[] {
  const names = existsSync(elementsFolder) ? readdirSync(elementsFolder) : [];
  return names.filter((name) => existsSync(`${elementsFolder}/${name}/${name}.ts`));
}

/** Stands before the name of a file that a page can load: a module of a line, so that the rest may carry hashes. */
const PAGE_FILE = 'page-file:';

/** All that a page can load: every tag, one element with or without its tag, and the classes. */
function pageEntries(): Record<string, string> {
  const elements = elementTags().flatMap((tag) => [`elements/${tag}`, `elements/${tag}.define`]);
  const names = ['buurtmonitor', 'index', 'embed', 'embed-host', ...elements];
  return Object.fromEntries(names.map((name) => [name, PAGE_FILE + name]));
}

/** What stands in such a file. */
function pageFile(name: string): string {
  if (name === 'buurtmonitor') return `import '${root}src/define.ts';`;
  if (name === 'embed') return `import '${root}src/embed/embed-page.ts';`;
  if (name === 'embed-host') return `import '${root}src/embed/embed-host.ts';`;
  if (name === 'index') return `export * from '${root}src/index.ts';`;
  const [, tag = '', isDefined] = /^elements\/(.+?)(\.define)?$/.exec(name) ?? [];
  const folder = `${elementsFolder}/${tag}`;
  return isDefined ? `import '${folder}/define.ts';` : `export * from '${folder}/${tag}.ts';`;
}

const pageFiles: Plugin = {
  name: 'page-files',
  // Entries come as paths, with the root before them.
  resolveId: (id) => (id.includes(PAGE_FILE) ? id.slice(id.indexOf(PAGE_FILE)) : undefined),
  enforce: 'pre',
  load: (id) => (id.startsWith(PAGE_FILE) ? pageFile(id.slice(PAGE_FILE.length)) : undefined),
};

/** Of a module that is built into the page's first file, and of one that registers a tag for it. */
const FIRST = '?first';
const LATER = '?later';

/**
 * A page waits for nothing but its first file to ask for the others: what that file needs itself is built into it once
 * more, and shared with none of them.
 */
const firstFileAlone: Plugin = {
  name: 'first-file-alone',
  apply: 'build',
  enforce: 'pre',
  resolveId(source, importer = '', { kind }) {
    const isFirst = importer === `${root}src/define.ts` || importer.endsWith(FIRST);
    const isLater = kind === 'dynamic-import';
    if (!isFirst || !source.startsWith('.') || (isLater && !source.endsWith('/define.js'))) return undefined;
    const file = resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
    return `${file}${isLater ? LATER : FIRST}`;
  },
  load(id) {
    const file = id.endsWith(FIRST) || id.endsWith(LATER) ? id.slice(0, id.lastIndexOf('?')) : undefined;
    return file ? { code: readFileSync(file, 'utf8'), moduleType: 'ts', moduleSideEffects: true } : undefined;
  },
};

/** What draws a map, and reads what a country is drawn from. */
const MAP_KIT = /src\/(elements\/buurt-map\/map-kit|data\/endpoint\/country-files)\./;

/** What is said of one figure, for bars and for a reader of a map. */
const FIGURE_KIT = /src\/text\/(describe-figure|difference-words)\./;

/** What says comparisons and breakdowns, for bars and for the code of an editor. */
const TOLD_KIT = /src\/text\/(describe-compare|compare-words|describe-breakdown|breakdown-words)\./;

/** What several of the later files use, and the first map among them. */
const USED_BY_ALL =
  /rolldown.runtime|src\/(canvas\/(after-paint|run-in-slices|next-task)|domain\/(rounding|clamp|tally|drawn-level|indicator|borders|area-list|profile|observation-column)|data\/endpoint\/(column-values|long-list)|drawing\/paper|text\/(numbers|translations|(area|observation)-words|describe-choice)|elements\/shared\/(css-variables|events|memo|register|version))\./;

/** What writes pictures, tables and files: in one file, for whatever a reader takes home asks for most of it. */
const PICTURE_KIT =
  /src\/(drawing\/(scene\/|picture\/(lay-out-picture|picture-styles|png-density|text-column|wrap-text)\.)|canvas\/scene\/|text\/(take-home-words|table-text)\.|elements\/(picture-kit|shared\/(copy-table|file-name|make-picture|remarks|save-measurements|take-home|tell-bars))\.)/;

/** The elements that a module is loaded with, whatever else it is loaded with later. */
function tagsOf(id: string, modules: Modules, seen = new Set<string>()): Set<string> {
  if (seen.has(id)) return new Set();
  seen.add(id);
  const tag = elementTags().find((one) => id.endsWith(`src/elements/${one}/${one}.ts`));
  if (tag) return new Set([tag]);
  const { importers = [] } = modules.getModuleInfo(id) ?? {};
  return new Set(importers.flatMap((importer) => [...tagsOf(importer, modules, seen)]));
}

/** What tells figures without their element, or begins a choice of them: it comes after the kit that draws them, and uses what is in there. */
const TELLING = /src\/(data\/told\/|text\/snippet\/|domain\/[a-z]+\/usual-)/;

/** Kits of which a part is told too. */
const TOLD_KITS =
  /(area-profile|area-report|factor-index|indicator-scatter|indicator-table|origin-spread)\/[a-z-]+-kit\.ts$/;

/** The files loaded later that a module is in. */
function laterFilesOf(id: string, modules: Modules, seen = new Set<string>()): readonly string[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const { importers = [], dynamicImporters = [] } = modules.getModuleInfo(id) ?? {};
  const above = importers.flatMap((importer) => laterFilesOf(importer, modules, seen));
  return dynamicImporters.length > 0 ? [id, ...above] : above;
}

/** More files than this share nothing that one of these kits uses. */
const MOST_SHARING = 30;

/**
 * Files for what these kits use, as they would be if nothing were told: by which of the other files share it. What most
 * share comes first, for a module brings along what it imports, and that is shared by as many files or more.
 */
function kitGroups() {
  return Array.from({ length: MOST_SHARING }, (_, less) => ({
    debugName: 'kits',
    name: (id: string, modules: Modules) => kitOf(id, modules, MOST_SHARING - less),
  }));
}

function kitOf(id: string, modules: Modules, count: number): string | null {
  const files = new Set(laterFilesOf(id, modules));
  const all = [...files].filter((one) => !TELLING.test(one));
  const isTold = all.length < files.size && all.some((one) => TOLD_KITS.test(one));
  if (!isTold || all.length !== count) return null;
  const [first = '', ...others] = all.map((one) => basename(one).replace(/\.ts$/, '')).sort();
  return others.length === 0
    ? first
    : createHash('sha256')
        .update([first, ...others].join())
        .digest('hex')
        .slice(0, 4);
}

/** Packages have one file that leads to all their parts; what gives a context is the monitor's alone. */
const THE_MONITORS = /@lit\/context\/.*(provider|context-root|value-notifier)/;

/** Whether more than one element is loaded with a module. */
function isShared(id: string, modules: Modules): boolean {
  if (THE_MONITORS.test(id)) return false;
  return USED_BY_ALL.test(id) || tagsOf(id, modules).size > 1;
}

/**
 * Few files, each of which whoever needs it asks for by itself. Left alone, the bundler makes a file of everything that
 * some parts share: of a few hundred bytes, and found only when another has come.
 */
const SIDE_BY_SIDE = {
  groups: [
    {
      debugName: 'core',
      test: (id: string) => !/\/(define|register-tags)\.ts$/.test(id),
      name: (id: string, modules: Modules) => (isShared(id, modules) ? 'core' : null),
      priority: 2,
    },
    {
      debugName: 'elements',
      test: (id: string) => THE_MONITORS.test(id) || /src\/elements\/([^/]+)\/\1\.ts/.test(id),
      name: (id: string) =>
        THE_MONITORS.test(id)
          ? 'buurt-monitor'
          : (elementTags().find((tag) => id.endsWith(`/${tag}.ts`)) ?? null),
      priority: 1,
    },
    // Used by later files of several kinds, so that none of these brings another along.
    { name: 'bar-scale', test: /src\/drawing\/bar-scale\./, priority: 1 },
    { name: 'csv', test: /src\/text\/csv\./, priority: 1 },
    { name: 'save-file', test: /src\/elements\/shared\/save-file\./, priority: 1 },
    { name: 'picture-kit', test: PICTURE_KIT },
    { name: 'figure-kit', test: FIGURE_KIT },
    { name: 'told-kit', test: TOLD_KIT },
    ...kitGroups(),
    { name: 'map-kit', test: MAP_KIT },
    { name: 'moving-kit', test: /src\/elements\/buurt-map\/moving-kit\./ },
  ],
};

const LICENCE_NOTE = '/*! Buurtmonitor, EUPL-1.2; libraries in it: third-party-licences.md */';

const trustedLeaflet: Plugin = {
  name: 'trusted-leaflet',
  transform: (code, id) =>
    id.split('?').at(0)?.endsWith(LEAFLET_MODULE)
      ? { code: readyForBundling(readyForTrustedTypes(leavingNoTraces(code))), map: null }
      : undefined,
};

const traceless: Plugin = {
  name: 'traceless-lit',
  apply: 'build',
  transform: (code, id) => (id.includes('lit') ? { code: withoutTraces(code, id), map: null } : undefined),
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

/** Terser leaves a fortieth less than the bundler's own minifier, of files that every reader loads. */
const minified: Plugin = {
  name: 'minified',
  async generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    await Promise.all(chunks.map(shorten));
  },
};

async function shorten(chunk: Rolldown.OutputChunk): Promise<void> {
  const { code, map } = await minify(chunk.code, {
    compress: { ecma: 2022, passes: 3, pure_getters: true, unsafe_arrows: true },
    format: { comments: /^!|^# sourceMappingURL/, ecma: 2022 },
    module: true,
    ...(chunk.map && { sourceMap: { content: chunk.map.toString(), asObject: true } }),
  });
  chunk.code = code ?? chunk.code;
  if (chunk.map && map) Object.assign(chunk.map, map);
}

/** Style sheets and templates without the space that only we read. */
const squeezed: Plugin = {
  name: 'squeezed',
  apply: 'build',
  transform: (code, id) =>
    id.startsWith(`${root}src/elements/`) ? { code: squeezeTemplates(code), map: null } : undefined,
};

const shared: UserConfig = {
  root,
  plugins: [pageFiles, trustedLeaflet, squeezed, askedTogether],
  resolve: { alias: [{ find: /^leaflet$/, replacement: LEAFLET_MODULE }] },
};

/** Names the source of a package by its place among the packages, wherever these are on the machine that builds. */
function withinProject(source: string): string {
  return source.replace(/^.*\/(?=node_modules\/)/, '');
}

/** Complete files for web pages, dependencies included; what entries share and what is loaded later carries a hash. */
const pageBuild: UserConfig = {
  ...shared,
  plugins: [...(shared.plugins ?? []), traceless, firstFileAlone, minified],
  publicDir: false,
  // A browser knows no `process`, and a library build leaves it in.
  define: { 'process.env.NODE_ENV': "'production'" },
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
        // Chunks travel with the entry that asks for them.
        postBanner: ({ isEntry }) => (isEntry ? LICENCE_NOTE : ''),
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: SIDE_BY_SIDE,
        sourcemapPathTransform: withinProject,
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
