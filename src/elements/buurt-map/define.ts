import { registerElement } from '../shared/register.js';
import { BuurtMap } from './buurt-map.js';

registerElement('buurt-map', BuurtMap);
