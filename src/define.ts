// What a page loads: registers every tag that stands on it. It imports nothing that others need too, so that all a tag
// needs is asked for at once.
import { registerTags } from './elements/shared/register-tags.js';

registerTags({
  'buurt-monitor': () => import('./elements/buurt-monitor/define.js'),
  'buurt-map': () => import('./elements/buurt-map/define.js'),
  'indicator-table': () => import('./elements/indicator-table/define.js'),
  'indicator-compare': () => import('./elements/indicator-compare/define.js'),
  'area-profile': () => import('./elements/area-profile/define.js'),
  'origin-breakdown': () => import('./elements/origin-breakdown/define.js'),
  'origin-spread': () => import('./elements/origin-spread/define.js'),
});
