import { defineConfig, type UserConfig } from 'vite';
import { SIDE_BY_SIDE } from './build/chunks.js';
import { firstFileAlone } from './build/first-file-alone.js';
import { LEAFLET_MODULE } from './build/leaflet-module.mjs';
import { pageEntries, pageFiles } from './build/page-files.js';
import { askedTogether, minified, squeezed, traceless, trustedLeaflet } from './build/plugins.js';
import { root } from './build/project.js';

const LICENCE_NOTE = '/*! Buurtmonitor, EUPL-1.2; libraries in it: third-party-licences.md */';

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
