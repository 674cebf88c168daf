import { registerElement } from '../shared/register.js';
import { IndicatorTrend } from './indicator-trend.js';

registerElement('indicator-trend', IndicatorTrend);
