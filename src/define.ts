// What a page loads: registers every tag. The monitor first, so that it is there when the elements in it ask for it.
import './elements/buurt-monitor/define.js';
import './elements/buurt-map/define.js';
import './elements/indicator-compare/define.js';
import './elements/origin-breakdown/define.js';
