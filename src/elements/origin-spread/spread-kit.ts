// What computes, says and draws a spread, in one file that is loaded while the catalogue is on its way.

export { readWords } from '../../domain/read-words.js';
export { groupAt } from '../../domain/spread/curve-reading.js';
export { segregationCurve } from '../../domain/spread/segregation-curve.js';
export { resolveSpread } from '../../domain/spread/spread-choice.js';
export { isOfGroups } from '../../domain/spread/spread-index.js';
export { pickedGroup, rowsOf } from '../../domain/spread/spread-view.js';
export { readUnits } from '../../domain/spread/unit-counts.js';
export { curvePath } from '../../drawing/curve-path.js';
export { spreadDetailWords } from '../../text/spread-detail-words.js';
export { formatShare, indexIndicator } from '../../text/spread-figures.js';
export { spreadWords } from '../../text/spread-words.js';

import { barsStyles } from '../shared/bars.styles.js';
import { barsNarrowStyles } from '../shared/bars-narrow.styles.js';
import { styles as spreadOnly } from './origin-spread.styles.js';

export { gatherSpread } from '../../data/gather-spread.js';
export { presentSpread } from './present-spread.js';
export { describeUnit, mostContributing } from './render-contributions.js';
export { renderSpread } from './render-spread.js';
export { spreadBars } from './spread-bars.js';

/** Looks of a spread, besides those of every element. */
export const spreadStyles = [barsStyles, barsNarrowStyles, spreadOnly];
