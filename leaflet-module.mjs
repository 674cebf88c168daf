// How Leaflet is loaded, by Vite and by the test runner alike.

/** Leaflet's `main` is UMD: bundled, it would write `window.L` onto the page that embeds us. */
export const LEAFLET_MODULE = 'leaflet/dist/leaflet-src.esm.js';

const MARKUP_TEST = "div.innerHTML = '<svg/>';";
const NODE_TEST = "div.appendChild(svgCreate('svg'));";

/**
 * The module without its start-up question whether a browser reads SVG in markup, which it asks by trying. On a page
 * that requires Trusted Types the try throws, and there would be no map.
 */
export function readyForTrustedTypes(code) {
  if (!code.includes(MARKUP_TEST)) throw new Error('Leaflet starts in another way: see leaflet-module.mjs.');
  return code.replace(MARKUP_TEST, NODE_TEST);
}
