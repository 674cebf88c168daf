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

/** Methods of Leaflet's map that ours never asks for: flying, and where the reader is. */
const UNUSED_METHODS = [
  'flyTo',
  'flyToBounds',
  'locate',
  'stopLocate',
  '_handleGeolocationError',
  '_handleGeolocationResponse',
];

/** What only browsers without SVG would do. */
const VML_CHOICE = 'Browser.vml ? vmlCreate : svgCreate;';
const VML_PARTS = 'if (Browser.vml) {\n\tSVG.include(vmlMixin);\n}';

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
    if (at < 0 || !text.includes(within)) throw unknown(within);
    return `${text.slice(0, at + 1)}${DROPPABLE}${text.slice(at + 1)}`;
  }, code);
  return withoutVml(UNUSED_METHODS.reduce(withoutMethod, marked))
    .replace(ANY_RENDERER, OWN_RENDERER)
    .replaceAll(/^(Marker|Circle|CircleMarker|Polyline|Polygon|LayerGroup)\.include\(/gm, `${DROPPABLE}$&`)
    .replaceAll(/^(Control|CRS|GeoJSON|Icon|SVG|TileLayer|Map)\.\w+ = \w+(\$\d)?;$/gm, '')
    .replaceAll(/^(var \w+ = )((\w+\.)?extend\()/gm, `$1${DROPPABLE}$2`)
    .replaceAll(
      /(icon: |transformation: |var vmlCreate = )(new IconDefault|\(function)/g,
      `$1${DROPPABLE}$2`,
    );
}

/** Leaves the lines of a method empty, so that all others keep their numbers. */
function withoutMethod(code, name) {
  const method = new RegExp(`^\\t${name}: function \\(.*?^\\t\\},?$`, 'ms');
  if (!method.test(code)) throw unknown(name);
  return code.replace(method, emptied);
}

function withoutVml(code) {
  for (const part of [VML_CHOICE, VML_PARTS]) if (!code.includes(part)) throw unknown(part);
  return code.replace(VML_CHOICE, 'svgCreate;').replace(VML_PARTS, emptied);
}

function emptied(lines) {
  return lines.replaceAll(/[^\n]/g, '');
}

function unknown(part) {
  return new Error(`Leaflet has no ${part}: see leaflet-module.mjs.`);
}
