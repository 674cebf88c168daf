/**
 * What draws a map and reads it out, in one file that is loaded while the figures are on their way: a page with a map
 * that nobody scrolls to never pays for it.
 */
export { ChoroplethMap } from '../../leaflet/choropleth-map.js';
export { classMethodOf } from './attribute-problems.js';
export { MapDrawing } from './map-drawing.js';
export { MapReader } from './map-reader.js';
export { MapScene } from './map-scene.js';
export { presentMap } from './present-map.js';
export { renderMap } from './render-map.js';
