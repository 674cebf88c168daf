import { registerElement } from '../shared/register.js';
import { AreaProfile } from './area-profile.js';

registerElement('area-profile', AreaProfile);
