// What computes, says and draws a spread, in one file that is loaded while the catalogue is on its way.
export { resolveSpread } from '../../domain/spread/spread-choice.js';
export { readWords } from '../shared/read-words.js';

import { barsStyles } from '../shared/bars.styles.js';
import { barsNarrowStyles } from '../shared/bars-narrow.styles.js';
import { styles as spreadOnly } from './origin-spread.styles.js';

export { gatherSpread } from './gather-spread.js';
export { presentSpread } from './present-spread.js';
export { renderSpread } from './render-spread.js';

/** Looks of a spread, besides those of every element. */
export const spreadStyles = [barsStyles, barsNarrowStyles, spreadOnly];
