import { registerElement } from '../shared/register.js';
import { OriginBreakdown } from './origin-breakdown.js';

registerElement('origin-breakdown', OriginBreakdown);
