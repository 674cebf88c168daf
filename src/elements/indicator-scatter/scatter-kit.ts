// What gathers, says, draws and answers a reader of a scatter plot, in one file that is loaded with the catalogue.
import { PLOT_HEIGHT, PLOT_MARGIN } from '../../drawing/bubbles.js';

export { BubblePainter } from '../../canvas/bubble-painter.js';
export { paintBubbles } from '../../canvas/paint-bubbles.js';
export { chooseScatter } from '../../domain/relation/scatter-choice.js';
export { pushApart } from '../../drawing/push-apart.js';
export { describeMissing } from '../../text/describe-relation.js';
export { gatherScatter } from './gather-scatter.js';
export { styles as scatterStyles } from './indicator-scatter.styles.js';
export { pickedAreas } from './point-facts.js';
export { presentScatter } from './present-scatter.js';
export { caveatOn } from './render-below.js';
export { legendLines } from './render-legend.js';
export { axisText, formatTick } from './render-plot.js';
export { ScatterReader } from './scatter-reader.js';

/** How high a plot is, and how much room is around it, as parts of its width. */
export const plotShape = { height: PLOT_HEIGHT, margin: PLOT_MARGIN };
