// What a page loads: registers every tag. By itself, and not through the files per tag: each would be a request more.
import { BuurtMap } from './elements/buurt-map/buurt-map.js';
import { IndicatorCompare } from './elements/indicator-compare/indicator-compare.js';
import { OriginBreakdown } from './elements/origin-breakdown/origin-breakdown.js';
import { registerElement } from './elements/shared/register.js';

registerElement('buurt-map', BuurtMap);
registerElement('indicator-compare', IndicatorCompare);
registerElement('origin-breakdown', OriginBreakdown);
