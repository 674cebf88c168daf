/**
 * What says what a map shows and draws what is around it, in one file that is loaded while the figures are on their
 * way: a page with a map that nobody scrolls to never pays for it.
 */
export { classMethodOf } from './attribute-problems.js';
export { ColumnAreas } from './column-areas.js';
export { ListedAreas } from './map-areas.js';
export { mapDetail } from './map-detail.js';
export { MapDrawing } from './map-drawing.js';
export { MapReader } from './map-reader.js';
export { MapScene } from './map-scene.js';
export { placeNames } from './place-names.js';
export { presentMap } from './present-map.js';
export { renderMap } from './render-map.js';
