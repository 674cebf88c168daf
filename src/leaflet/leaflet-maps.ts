/** The maps that a reader can move, in one file with Leaflet. */
export { ChoroplethMap } from './choropleth-map.js';
export { CountryMap } from './country-map.js';
