// What a page loads: registers every tag that stands on it. It waits for nothing, and asks for all a tag needs at once.
import { registerTags } from './elements/shared/register-tags.js';

registerTags({
  'buurt-monitor': { tag: () => import('./elements/buurt-monitor/define.js') },
  'area-picker': {
    tag: () => import('./elements/area-picker/define.js'),
    kit: () => import('./elements/area-picker-kit.js'),
  },
  'area-profile': {
    tag: () => import('./elements/area-profile/define.js'),
    kit: () => import('./elements/area-profile/profile-kit.js'),
  },
  'area-report': {
    tag: () => import('./elements/area-report/define.js'),
    kit: () => import('./elements/area-report/report-kit.js'),
  },
  'buurt-map': {
    tag: () => import('./elements/buurt-map/define.js'),
    kit: (map) =>
      Promise.all([
        import('./elements/buurt-map/map-kit.js'),
        map.hasAttribute('static') || import('./elements/buurt-map/moving-kit.js'),
      ]),
  },
  'embed-builder': {
    tag: () => import('./elements/embed-builder/define.js'),
    kit: () => import('./elements/embed-builder/builder-kit.js'),
  },
  'factor-index': {
    tag: () => import('./elements/factor-index/define.js'),
    kit: () => import('./elements/factor-index/factor-index-kit.js'),
  },
  'indicator-compare': {
    tag: () => import('./elements/indicator-compare/define.js'),
    kit: () => import('./elements/bars-kit.js'),
  },
  'indicator-picker': {
    tag: () => import('./elements/indicator-picker/define.js'),
    kit: () => import('./elements/pickers-kit.js'),
  },
  'indicator-scatter': {
    tag: () => import('./elements/indicator-scatter/define.js'),
    kit: () => import('./elements/indicator-scatter/scatter-kit.js'),
  },
  'indicator-table': {
    tag: () => import('./elements/indicator-table/define.js'),
    kit: () => import('./elements/indicator-table/table-kit.js'),
  },
  'indicator-trend': {
    tag: () => import('./elements/indicator-trend/define.js'),
    kit: () => import('./elements/indicator-trend/trend-kit.js'),
  },
  'origin-breakdown': {
    tag: () => import('./elements/origin-breakdown/define.js'),
    kit: () => import('./elements/bars-kit.js'),
  },
  'origin-picker': {
    tag: () => import('./elements/origin-picker/define.js'),
    kit: () => import('./elements/pickers-kit.js'),
  },
  'origin-spread': {
    tag: () => import('./elements/origin-spread/define.js'),
    kit: () => import('./elements/origin-spread/spread-kit.js'),
  },
  'period-slider': {
    tag: () => import('./elements/period-slider/define.js'),
    kit: () => import('./elements/pickers-kit.js'),
  },
  'view-links': { tag: () => import('./elements/view-links/define.js') },
});
