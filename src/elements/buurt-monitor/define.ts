import { registerElement } from '../shared/register.js';
import { BuurtMonitor } from './buurt-monitor.js';

registerElement('buurt-monitor', BuurtMonitor);
