import { registerElement } from '../shared/register.js';
import { IndicatorCompare } from './indicator-compare.js';

registerElement('indicator-compare', IndicatorCompare);
