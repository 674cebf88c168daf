import { registerElement } from '../shared/register.js';
import { IndicatorTable } from './indicator-table.js';

registerElement('indicator-table', IndicatorTable);
