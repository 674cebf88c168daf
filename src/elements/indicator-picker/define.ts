import { registerElement } from '../shared/register.js';
import { IndicatorPicker } from './indicator-picker.js';

registerElement('indicator-picker', IndicatorPicker);
