// What a page loads: registers every tag that stands on it. It imports nothing that others need too, so that all a tag
// needs is asked for at once.
import { registerTags } from './elements/shared/register-tags.js';

registerTags({
  'buurt-monitor': () => import('./elements/buurt-monitor/define.js'),
  'area-picker': () => import('./elements/area-picker/define.js'),
  'area-profile': () => import('./elements/area-profile/define.js'),
  'area-report': () => import('./elements/area-report/define.js'),
  'buurt-map': () => import('./elements/buurt-map/define.js'),
  'factor-index': () => import('./elements/factor-index/define.js'),
  'indicator-compare': () => import('./elements/indicator-compare/define.js'),
  'indicator-picker': () => import('./elements/indicator-picker/define.js'),
  'indicator-table': () => import('./elements/indicator-table/define.js'),
  'indicator-trend': () => import('./elements/indicator-trend/define.js'),
  'origin-breakdown': () => import('./elements/origin-breakdown/define.js'),
  'origin-picker': () => import('./elements/origin-picker/define.js'),
  'origin-spread': () => import('./elements/origin-spread/define.js'),
  'period-slider': () => import('./elements/period-slider/define.js'),
});
