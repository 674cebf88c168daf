import { registerElement } from '../shared/register.js';
import { FactorIndex } from './factor-index.js';

registerElement('factor-index', FactorIndex);
