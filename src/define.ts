// What a page loads: registers every tag.
import './elements/buurt-map/define.js';
import './elements/indicator-compare/define.js';
import './elements/origin-breakdown/define.js';
