import { LatLng, LatLngBounds, Map as LeafletMap } from 'leaflet';
import type { MapPoint } from '../canvas/area-map.js';
import { clamp } from '../domain/clamp.js';
import type { Position } from '../domain/outlines.js';
import type { Ground } from '../drawing/picture/picture-view.js';
import { guardGestures } from './guard-gestures.js';

/** Room around the areas, and around an area that is brought into view, in pixels. */
const MARGIN = 12;
const REVEAL_MARGIN = 60;
/** How far a reader can zoom in beyond the whole. */
const ZOOM_RANGE = 6;
const ZOOM_STEP = 1;

/** South-west and north-east corners. */
export type Corners = readonly [southWest: Position, northEast: Position];

const NOWHERE: Corners = [
  [0, 0],
  [0, 0],
];

/** Leaflet's map without anything on it: how a reader moves over it, and how far. */
export class MapFrame {
  readonly map: LeafletMap;
  readonly #releaseGestures: () => void;
  #bounds = new LatLngBounds([]);

  /**
   * @param container An element on the page that has a size; its content belongs to the map from now on.
   * @param move Called when the map has moved.
   *
   * Nothing moves gradually: it is calm for everybody, and a timer of Leaflet's zoom would outlive the map.
   */
  constructor(container: HTMLElement, move: () => void) {
    this.map = new LeafletMap(container, {
      attributionControl: false,
      boxZoom: false,
      doubleClickZoom: false,
      fadeAnimation: false,
      inertia: false,
      keyboard: false,
      scrollWheelZoom: false,
      trackResize: false,
      zoomAnimation: false,
      zoomControl: false,
      zoomSnap: 0,
    });
    this.map.createPane('emphasis');
    this.map.on('move', move).on('dragend zoomend', () => this.#stayNear());
    this.#releaseGestures = guardGestures(container, this.map);
  }

  /** Shows what lies within some corners, as large as it fits; without them, nothing in particular. */
  show(corners: Corners = NOWHERE): void {
    const [southWest, northEast] = corners;
    this.#bounds = new LatLngBounds(toLatLng(southWest), toLatLng(northEast));
    this.reset();
  }

  /** Shows the whole, as large as it fits. */
  reset(): void {
    this.map.setMinZoom(0).setMaxZoom(Number.POSITIVE_INFINITY);
    this.map.fitBounds(this.#bounds, { padding: [MARGIN, MARGIN], animate: false });
    const whole = this.map.getZoom();
    this.map.setMinZoom(whole).setMaxZoom(whole + ZOOM_RANGE);
  }

  /** Zooms in by a number of steps, or out when it is negative. */
  zoomBy(steps: number): void {
    this.map.setZoom(this.map.getZoom() + steps * ZOOM_STEP);
  }

  /** Moves the map as little as needed to have a place well in view. */
  reveal(position: Position): void {
    const { x, y } = this.map.getSize();
    const margin = Math.min(REVEAL_MARGIN, x / 4, y / 4);
    this.map.panInside(toLatLng(position), { padding: [margin, margin], animate: false });
  }

  /** Where a place is drawn. */
  pointOf(position: Position): MapPoint {
    const { x, y } = this.map.latLngToContainerPoint(toLatLng(position));
    return { x, y };
  }

  /** The part that the reader has zoomed in on; `undefined` where he sees the whole. */
  get seen(): Ground | undefined {
    const { min, max } = this.map.getPixelBounds();
    if (!min || !max || this.map.getZoom() <= this.map.getMinZoom()) return undefined;
    const world = this.map.options.crs?.scale(this.map.getZoom()) ?? 1;
    return { west: min.x / world, north: min.y / world, east: max.x / world, south: max.y / world };
  }

  /** Fits the map to the new size of its element. */
  resize(): void {
    const isWhole = this.map.getZoom() === this.map.getMinZoom();
    this.map.invalidateSize({ animate: false, pan: false });
    if (isWhole) this.reset();
  }

  /** Takes everything away and lets go of the page; the map cannot be used after it. */
  destroy(): void {
    this.#releaseGestures();
    this.map.off();
    this.map.remove();
  }

  /**
   * Keeps the middle of the view among the areas. Leaflet's own bounds correct themselves with an animation of less than
   * a pixel, over and over.
   */
  #stayNear(): void {
    const { lat, lng } = this.map.getCenter();
    const near = new LatLng(
      clamp(lat, this.#bounds.getSouth(), this.#bounds.getNorth()),
      clamp(lng, this.#bounds.getWest(), this.#bounds.getEast()),
    );
    if (near.lat !== lat || near.lng !== lng) this.map.setView(near, this.map.getZoom(), { animate: false });
  }
}

function toLatLng([longitude, latitude]: Position): [number, number] {
  return [latitude, longitude];
}
