import { registerElement } from '../shared/register.js';
import { AreaReport } from './area-report.js';

registerElement('area-report', AreaReport);
