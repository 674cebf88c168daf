/**
 * What a map of thousands of areas needs more than one that stands still, without Leaflet itself: in one file that is
 * loaded beside the map kit.
 */
export { wakingMap } from '../../canvas/waking-map.js';
export { mapDetail } from './map-detail.js';
