// What finds areas by their names, in one file that is loaded while the catalogue is on its way.
import { areaFieldStyles } from './shared/area-field.styles.js';
import { pickerStyles } from './shared/picker.styles.js';

export { loadArea } from '../data/load-area.js';
export { editionOfWish } from '../domain/offers.js';
export { AreaChooser } from './area-picker/area-chooser.js';

/** Looks of a picker of areas, besides those of every element. */
export const pickerLooks = [areaFieldStyles, pickerStyles];
