import { registerElement } from '../shared/register.js';
import { ViewLinks } from './view-links.js';

registerElement('view-links', ViewLinks);
