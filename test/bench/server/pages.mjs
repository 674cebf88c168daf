// The page of each contender.
import { readFileSync } from 'node:fs';
import { attributesOf, ENTRY, STYLE, TAG } from '../product-hooks.js';

const escapeText = (text) => String(text).replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

/** A script within the page: a request for it would be a cost of the bench, not of the contender. */
function inlineScript(name) {
  return `<script type="module">${read(`pages/${name}.js`)}</script>`;
}

/** What the script of our own page imports stands before it. */
function inlineProduct() {
  const hooks = read('product-hooks.js').replaceAll(/^export /gm, '');
  const code = read('pages/product.js').replaceAll(/^import .*$/gm, '');
  return `<script type="module">${hooks}${code}</script>`;
}

const leaflet = {
  head: () =>
    '<link rel="stylesheet" href="/leaflet/leaflet.css"><style>#map.leaflet-container { background: #f6f2ea }</style>' +
    '<script src="/leaflet/leaflet.js"></script>',
  body: () => `<div id="map"></div>${inlineScript('leaflet')}`,
};

const PAGES = {
  canvas: leaflet,
  svg: leaflet,
  empty: {
    head: () => '',
    body: () => `<div id="map"></div>${inlineScript('empty')}`,
  },
  product: {
    head: () => `<style>${STYLE}</style><script type="module" src="/product/${ENTRY}"></script>`,
    body: (settings) => `<main>${elementsOf(settings)}</main>${inlineProduct()}`,
  },
};

/** The HTML of a contender's page. */
export function renderPage(contender, settings) {
  const { head, body } = PAGES[contender];
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${contender}</title>
<style>${looks(settings)}</style>${head(settings)}</head>
<body><script type="application/json" id="settings">${toInlineJson(settings)}</script>${body(settings)}</body></html>`;
}

function looks({ width, height, columns = 1 }) {
  return `html, body { margin: 0; background: #fff }
#map { position: relative; width: ${width}px; height: ${height}px; background: #fff }
main { display: grid; grid-template-columns: repeat(${columns}, ${width}px); --map-height: ${height}px }`;
}

function elementsOf({ endpoint, area, choices, count = 1, isStatic = false }) {
  return choices
    .slice(0, count)
    .map((choice) => {
      const attributes = Object.entries(attributesOf({ endpoint, area, choice, isStatic }));
      return `<${TAG} ${attributes.map(([name, value]) => `${name}="${escapeText(value)}"`).join(' ')}></${TAG}>`;
    })
    .join('');
}

// A `<` could end the script.
function toInlineJson(value) {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
