// What gathers, says and draws a trend, in one file that is loaded while the catalogue is on its way.
import { styles } from './indicator-trend.styles.js';

export { chooseTrend } from './choose-trend.js';
export { gatherTrend } from './gather-trend.js';
export { presentTrend } from './present-trend.js';
export { TrendReader } from './trend-reader.js';

/** Looks of a trend, besides those of every element. */
export const trendStyles = styles;
