// What a page loads: registers every tag, and loads what stands on the page.
import { registerTags } from './elements/shared/register-tags.js';

registerTags({
  'buurt-map': async () => (await import('./elements/buurt-map/buurt-map.js')).BuurtMap,
  'indicator-compare': async () =>
    (await import('./elements/indicator-compare/indicator-compare.js')).IndicatorCompare,
  'origin-breakdown': async () =>
    (await import('./elements/origin-breakdown/origin-breakdown.js')).OriginBreakdown,
});
