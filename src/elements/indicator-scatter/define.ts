import { registerElement } from '../shared/register.js';
import { IndicatorScatter } from './indicator-scatter.js';

registerElement('indicator-scatter', IndicatorScatter);
