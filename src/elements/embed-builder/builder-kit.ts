// What makes code for editors, in one file that is loaded while the catalogue is on its way.
import { builderStyles } from './builder.styles.js';

export { BuilderDesk } from './builder-desk.js';
export { registerPickers } from './register-parts.js';

/** Looks of the element, besides those of every element. */
export const pickerLooks = [builderStyles];
