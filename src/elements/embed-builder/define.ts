import { registerElement } from '../shared/register.js';
import { EmbedBuilder } from './embed-builder.js';

registerElement('embed-builder', EmbedBuilder);
