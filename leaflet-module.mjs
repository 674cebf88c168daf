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

/** Statements that give Leaflet's map what ours does not have, each told by its start and something in it. */
const UNUSED_PARTS = [
  ['Map.include({', 'addControl: function (control) {'],
  ['Map.include({', '_initOverlay: function (OverlayClass, content, latlng, options) {'],
  ['Layer.include({', '_initOverlay: function (OverlayClass, old, content, options) {'],
  ['Map.include({', 'openPopup: function (popup, latlng, options) {'],
  ['Layer.include({', 'bindPopup: function (content, options) {'],
  ['Map.include({', 'openTooltip: function (tooltip, latlng, options) {'],
  ['Layer.include({', 'bindTooltip: function (content, options) {'],
  ['Map.addInitHook(', 'if (this.options.zoomControl) {'],
  ['Map.addInitHook(', 'if (this.options.attributionControl) {'],
  ...['boxZoom', 'doubleClickZoom', 'keyboard', 'scrollWheelZoom', 'tapHold'].map((handler) => [
    'Map.addInitHook(',
    `'addHandler', '${handler}'`,
  ]),
];

const DROPPABLE = '/*#__PURE__*/ ';
const ANY_RENDERER = 'return (this.options.preferCanvas && canvas(options)) || svg(options);';
const OWN_RENDERER = 'return svg(options);';

/**
 * The module with a word to the bundler of what it may leave out: markers, tiles, popups, controls. As published nothing
 * can be, for whatever makes a class or adds to one might do something else as well.
 */
export function readyForBundling(code) {
  const marked = UNUSED_PARTS.reduce((text, [start, within]) => {
    const at = text.lastIndexOf(`\n${start}`, text.indexOf(within));
    if (at < 0 || !text.includes(within))
      throw new Error(`Leaflet has no ${within}: see leaflet-module.mjs.`);
    return `${text.slice(0, at + 1)}${DROPPABLE}${text.slice(at + 1)}`;
  }, code);
  return marked
    .replace(ANY_RENDERER, OWN_RENDERER)
    .replaceAll(/^(Marker|Circle|CircleMarker|Polyline|Polygon|LayerGroup)\.include\(/gm, `${DROPPABLE}$&`)
    .replaceAll(/^(Control|Icon|TileLayer|Map)\.\w+ = \w+;$/gm, '')
    .replaceAll(/^(var \w+ = )(\w+\.extend\()/gm, `$1${DROPPABLE}$2`);
}
