// What gathers, says and draws rows of bars, in one file that is loaded while the catalogue is on its way: a page with
// bars that nobody scrolls to, or with maps alone, never pays for it.
export { groupNamed, resolveBreakdown } from '../domain/breakdown-choice.js';

import { styles as compareOnly } from './indicator-compare/indicator-compare.styles.js';
import { styles as breakdownOnly } from './origin-breakdown/origin-breakdown.styles.js';
import { areaFieldStyles } from './shared/area-field.styles.js';
import { barsStyles } from './shared/bars.styles.js';
import { barsNarrowStyles } from './shared/bars-narrow.styles.js';
import { peersStyles } from './shared/peers.styles.js';

export { breakdownWords } from '../text/breakdown-words.js';
export { CompareReader } from './indicator-compare/compare-reader.js';
export { barsOf as comparisonBars } from './indicator-compare/comparison-bars.js';
export { areasInPage } from './indicator-compare/comparison-rows.js';
export { gatherComparison } from './indicator-compare/comparison-view.js';
export { presentComparison } from './indicator-compare/present-comparison.js';
export { barsOf as breakdownBars } from './origin-breakdown/breakdown-bars.js';
export { gatherBreakdown } from './origin-breakdown/gather-breakdown.js';
export { groupsInPage, presentBreakdown } from './origin-breakdown/present-breakdown.js';
export { renderBreakdown, shownRows } from './origin-breakdown/render-breakdown.js';

/** Looks of a comparison, besides those of every element. */
export const compareStyles = [barsStyles, barsNarrowStyles, areaFieldStyles, peersStyles, compareOnly];

/** Looks of a breakdown, besides those of every element. */
export const breakdownStyles = [barsStyles, barsNarrowStyles, breakdownOnly];
