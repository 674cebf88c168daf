// What gathers, says and draws a report, in one file that is loaded while the catalogue is on its way.
export { resolveProfile } from '../../domain/area-profile/profile-choice.js';

import { styles as trendStyles } from '../indicator-trend/indicator-trend.styles.js';
import { barsStyles } from '../shared/bars.styles.js';
import { barsNarrowStyles } from '../shared/bars-narrow.styles.js';
import { styles } from './area-report.styles.js';
import { paperStyles } from './paper.styles.js';
import { reportFigureStyles } from './report-figures.styles.js';

export { gatherReport } from '../../data/gather-report.js';
export { presentReport } from './present-report.js';
export { renderChapters } from './render-chapters.js';
export { renderReport } from './render-report.js';

/** Looks of a report, besides those of every element. */
export const reportStyles = [
  barsStyles,
  barsNarrowStyles,
  ...trendStyles,
  styles,
  reportFigureStyles,
  paperStyles,
];
