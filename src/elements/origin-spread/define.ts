import { registerElement } from '../shared/register.js';
import { OriginSpread } from './origin-spread.js';

registerElement('origin-spread', OriginSpread);
