/** What draws areas on canvases, in one file that is loaded while the figures are on their way. */
export { outlinesOfBorders, outlinesOfShapes } from './canvas-outlines.js';
export { StillMap } from './still-map.js';
export { wakingMap } from './waking-map.js';
