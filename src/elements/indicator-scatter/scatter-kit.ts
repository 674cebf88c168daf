// What gathers, says, draws and answers a reader of a scatter plot, in one file that is loaded with the catalogue.
export { BubblePainter } from '../../canvas/bubble-painter.js';
export { chooseScatter } from './choose-scatter.js';
export { gatherScatter } from './gather-scatter.js';
export { styles as scatterStyles } from './indicator-scatter.styles.js';
export { presentScatter } from './present-scatter.js';
export { ScatterReader } from './scatter-reader.js';
