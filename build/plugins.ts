import { minify } from 'terser';
import type { Plugin, Rolldown } from 'vite';
import { askTogether } from './ask-together.mjs';
import { LEAFLET_MODULE, readyForBundling, readyForTrustedTypes } from './leaflet-module.mjs';
import { leavingNoTraces } from './leaflet-traces.mjs';
import { withoutTraces } from './lit-modules.mjs';
import { elementsFolder } from './project.js';
import { squeezeTemplates } from './squeeze-templates.mjs';

/** Leaflet for strict pages, without what our maps do not use, and without traces in the page. */
export const trustedLeaflet: Plugin = {
  name: 'trusted-leaflet',
  transform: (code, id) =>
    id.split('?').at(0)?.endsWith(LEAFLET_MODULE)
      ? { code: readyForBundling(readyForTrustedTypes(leavingNoTraces(code))), map: null }
      : undefined,
};

/** Lit without traces in the page. */
export const traceless: Plugin = {
  name: 'traceless-lit',
  apply: 'build',
  transform: (code, id) => (id.includes('lit') ? { code: withoutTraces(code, id), map: null } : undefined),
};

/**
 * Asks for a later file together with the files that it imports. Otherwise these would be found when it has come, and
 * take a round trip more.
 */
export const askedTogether: Plugin = {
  name: 'asked-together',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    for (const chunk of chunks) chunk.code = askTogether(chunk, chunks);
  },
};

/** Terser leaves a fortieth less than the bundler's own minifier, of files that every reader loads. */
export const minified: Plugin = {
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
export const squeezed: Plugin = {
  name: 'squeezed',
  apply: 'build',
  transform: (code, id) =>
    id.startsWith(`${elementsFolder}/`) ? { code: squeezeTemplates(code), map: null } : undefined,
};
