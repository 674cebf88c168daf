import { registerElement } from '../shared/register.js';
import { AreaPicker } from './area-picker.js';

registerElement('area-picker', AreaPicker);
