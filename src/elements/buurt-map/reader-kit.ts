/**
 * What answers a reader who points, walks, selects or opens the table, in one file that is loaded when the first picture
 * is there: the picture does not wait for it. What he does before it has come is done when it comes.
 */
export { describeFigure } from '../../text/describe-figure.js';
export { mapTable } from '../../text/map-table.js';
export { MapReader } from './map-reader.js';
export { PlayAheadController } from './play-ahead-controller.js';
export { renderSelection } from './render-selection.js';
export { factsOf } from './scene-facts.js';
