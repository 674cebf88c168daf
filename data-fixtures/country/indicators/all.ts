import { CARE } from './care.js';
import { DEMOGRAPHY } from './demography.js';
import { EDUCATION } from './education.js';
import { HOUSING } from './housing.js';
import type { FictionalIndicator } from './recipe.js';
import { SAFETY } from './safety.js';
import { WORK } from './work.js';

/** Every indicator, theme by theme. */
export const INDICATORS: readonly FictionalIndicator[] = [
  ...DEMOGRAPHY,
  ...EDUCATION,
  ...WORK,
  ...HOUSING,
  ...CARE,
  ...SAFETY,
];
