import { registerElement } from '../shared/register.js';
import { OriginPicker } from './origin-picker.js';

registerElement('origin-picker', OriginPicker);
