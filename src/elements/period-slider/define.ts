import { registerElement } from '../shared/register.js';
import { PeriodSlider } from './period-slider.js';

registerElement('period-slider', PeriodSlider);
