/**
 * What says what a map shows, and draws areas on canvases and what is around them: in one file that is loaded while the
 * figures are on their way. A page with a map that nobody scrolls to never pays for it.
 */
export { outlinesOfBorders } from '../../canvas/canvas-outlines.js';
export { StillMap } from '../../canvas/still-map.js';
export { placeNames } from '../shared/place-names.js';
export { classMethodOf } from './attribute-problems.js';
export { columnAreas } from './column-areas.js';
export { ListedAreas } from './map-areas.js';
export { MapAttendant } from './map-attendant.js';
export { MapDrawing, pooledFigures } from './map-drawing.js';
export { MapScene } from './map-scene.js';
export { presentMap } from './present-map.js';
export { renderMap } from './render-map.js';
