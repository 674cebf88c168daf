// What the small pickers offer, say and draw, in one file that is loaded while the catalogue is on its way.
import { pickerStyles } from './shared/picker.styles.js';

export { periodAfter } from '../domain/offers.js';
export { renderIndicators } from './indicator-picker/render-indicators.js';
export { renderOrigins } from './origin-picker/render-origins.js';
export { describeStep, renderPeriods } from './period-slider/render-periods.js';

/** Looks of a picker, besides those of every element. */
export const pickerLooks = [pickerStyles];
