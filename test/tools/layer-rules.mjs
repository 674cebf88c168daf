// The house rules that the layer check enforces; ARCHITECTURE.md says why.

/** What each part of `src` may import from the other parts. Its own files are always allowed. */
export const MAY_IMPORT = {
  domain: [],
  text: ['domain'],
  data: ['domain'],
  drawing: ['domain'],
  controllers: ['domain', 'text', 'data', 'drawing'],
  canvas: ['domain', 'drawing'],
  leaflet: ['domain', 'text', 'data', 'drawing', 'canvas'],
  elements: ['domain', 'text', 'data', 'drawing', 'controllers', 'canvas', 'leaflet'],
  index: ['domain', 'text', 'data', 'drawing', 'controllers', 'elements'],
  define: ['elements', 'index'],
  embed: ['domain', 'text'],
  importer: ['domain', 'data', 'text'],
};

/** Where a package may be named. A place is a folder or file under `src`, or `*` for everywhere. */
export const PACKAGE_PLACES = {
  lit: ['controllers', 'elements', 'index', 'define'],
  '@lit/context': ['controllers', 'elements'],
  leaflet: ['leaflet'],
  '@tanstack/virtual-core': ['elements/indicator-table'],
  hucre: ['elements/indicator-table'],
  'topojson-client': ['data', 'drawing', 'importer'],
  valibot: ['data/endpoint', 'importer'],
  'csv-parse': ['importer'],
  mapshaper: ['importer'],
  // Writes the JSON Schemas of the endpoint; a tool of the project, not part of the command.
  '@valibot/to-json-schema': ['importer/schema'],
  'node:': ['importer'],
};

/** Packages of types only, which leave nothing behind at run time. */
export const TYPE_PACKAGES = {
  geojson: ['data', 'drawing', 'leaflet', 'importer'],
  'topojson-specification': ['data', 'drawing', 'leaflet', 'importer'],
};

/** Packages of which a part may use the types alone: a controller works with any `ReactiveControllerHost`. */
export const TYPES_ALONE = [{ part: 'controllers', package: 'lit' }];

/** What `domain` may not touch: it has no page, no network, no clock and no language. */
export const FORBIDDEN_IN_DOMAIN = [
  { pattern: /\b(document|window|globalThis|navigator)\b/g, what: 'the page' },
  { pattern: /\bfetch\s*\(/g, what: 'the network' },
  { pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/g, what: 'the clock' },
  { pattern: /\bIntl\b|\.toLocale\w+\(/g, what: 'the language of the reader' },
];

/** Longer files do more than one thing. */
export const MAX_FILE_LINES = 250;
