// What gathers, says and draws a trend, in one file that is loaded while the catalogue is on its way.
import { styles } from './indicator-trend.styles.js';

export { chooseTrend } from '../../data/trend/choose-trend.js';
export { gatherTrend } from '../../data/trend/gather-trend.js';
export { pushApart } from '../../drawing/push-apart.js';
export { timeTicks } from '../../drawing/time-scale.js';
export { trendWords } from '../../text/trend-words.js';
export { lineLook } from './line-looks.js';
export { presentTrend } from './present-trend.js';
export { bandOutline, bandsOf, legsOf } from './render-lines.js';
export { keysOf, nameInFull } from './render-trend.js';
export { TrendReader } from './trend-reader.js';
export { trendScene } from './trend-scene.js';

/** Looks of a trend, besides those of every element. */
export const trendStyles = styles;
