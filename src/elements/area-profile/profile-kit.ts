// What gathers, says and draws an area's profile, in one file that is loaded while the catalogue is on its way.
export { resolveProfile } from '../../domain/area-profile/profile-choice.js';

export { stripPlaces } from '../../drawing/strip-scale.js';
export { describeTally } from '../../text/describe-profile.js';
export { nameAreas } from '../../text/profile-sentence.js';
export { profileWords } from '../../text/profile-words.js';

import { barsStyles } from '../shared/bars.styles.js';
import { barsNarrowStyles } from '../shared/bars-narrow.styles.js';
import { styles } from './area-profile.styles.js';
import { stripStyles } from './strip.styles.js';

export { gatherProfile } from '../../data/gather-profile.js';
export { presentProfile } from './present-profile.js';
export { ProfileReader } from './profile-reader.js';
export { stripOf, wordsBeside } from './render-row.js';
export { ENDS, sayEnds } from './render-strip.js';

/** Looks of a profile, besides those of every element. */
export const profileStyles = [barsStyles, barsNarrowStyles, stripStyles, styles];
