import { type FeatureGroup, LatLng, LatLngBounds, Map as LeafletMap, SVG } from 'leaflet';
import type { AreaShape, Position } from '../domain/outlines.js';
import { boundsOf } from '../drawing/geometry.js';
import { type AreaListener, ChoroplethLayer, drawOutline } from './choropleth-layer.js';
import { guardGestures } from './guard-gestures.js';

/** Areas that can be outlined above the others, each in its own way. */
export type Emphasis = 'hovered' | 'active' | 'selected';

/** A point in the map's own pixels, from its top left corner. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** What a map tells its owner. */
export interface MapListener extends AreaListener {
  /** The reader, or a change of size, moved the map under whatever stands above it. */
  readonly move: () => void;
}

/** Room around the areas, and around an area that is brought into view, in pixels. */
const MARGIN = 12;
const REVEAL_MARGIN = 60;
/** How far a reader can zoom in beyond the whole. */
const ZOOM_RANGE = 6;
const ZOOM_STEP = 1;
/** Draws somewhat beyond the edge, so that dragging shows no blanks; a part of the map's size. */
const DRAWN_BEYOND = 1;

/** A map of areas in an element of its own, without tiles, markers or anything from elsewhere. */
export class ChoroplethMap {
  readonly #map: LeafletMap;
  readonly #listener: MapListener;
  readonly #renderer: SVG;
  readonly #emphasisRenderer: SVG;
  readonly #releaseGestures: () => void;
  readonly #emphases = new Map<Emphasis, { readonly code: string; readonly layer: FeatureGroup }>();
  #shapes: ReadonlyMap<string, AreaShape> = new Map();
  #layer: ChoroplethLayer | undefined;
  #bounds = new LatLngBounds([]);

  /**
   * @param container An element on the page that has a size; its content belongs to the map from now on.
   *
   * Nothing moves gradually: it is calm for everybody, and a timer of Leaflet's zoom would outlive the map.
   */
  constructor(container: HTMLElement, listener: MapListener) {
    this.#listener = listener;
    this.#map = new LeafletMap(container, {
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
    this.#map.createPane('emphasis');
    this.#renderer = new SVG({ padding: DRAWN_BEYOND });
    this.#emphasisRenderer = new SVG({ padding: DRAWN_BEYOND, pane: 'emphasis' });
    this.#map.on('move', () => listener.move()).on('dragend zoomend', () => this.#stayNear());
    this.#releaseGestures = guardGestures(container, this.#map);
  }

  /** Draws areas in place of those that were there, and shows them all. */
  show(shapes: readonly AreaShape[], fillOf: (code: string) => string): void {
    this.#clear();
    this.#shapes = new Map(shapes.map((shape) => [shape.code, shape]));
    const [southWest, northEast] = boundsOf(shapes) ?? [
      [0, 0],
      [0, 0],
    ];
    this.#bounds = new LatLngBounds(toLatLng(southWest), toLatLng(northEast));
    this.reset();
    this.#layer = new ChoroplethLayer(shapes, this.#renderer, this.#listener);
    this.#layer.paint(fillOf);
    this.#layer.layer.addTo(this.#map);
  }

  /** Fills the areas anew. */
  paint(fillOf: (code: string) => string): void {
    this.#layer?.paint(fillOf);
  }

  /** Outlines one area above the others; without a code, none. */
  emphasise(emphasis: Emphasis, code: string | undefined): void {
    const current = this.#emphases.get(emphasis);
    if (current?.code === code) return;
    current?.layer.remove();
    this.#emphases.delete(emphasis);
    const shape = code === undefined ? undefined : this.#shapes.get(code);
    if (!shape || code === undefined) return;
    const layer = drawOutline(shape, emphasis, this.#emphasisRenderer).addTo(this.#map);
    this.#emphases.set(emphasis, { code, layer });
  }

  /** Shows all areas, as large as they fit. */
  reset(): void {
    this.#map.setMinZoom(0).setMaxZoom(Number.POSITIVE_INFINITY);
    this.#map.fitBounds(this.#bounds, { padding: [MARGIN, MARGIN], animate: false });
    const whole = this.#map.getZoom();
    this.#map.setMinZoom(whole).setMaxZoom(whole + ZOOM_RANGE);
  }

  /** Zooms in by a number of steps, or out when it is negative. */
  zoomBy(steps: number): void {
    this.#map.setZoom(this.#map.getZoom() + steps * ZOOM_STEP);
  }

  /** Moves the map as little as needed to have a place well in view. */
  reveal(position: Position): void {
    const { x, y } = this.#map.getSize();
    const margin = Math.min(REVEAL_MARGIN, x / 4, y / 4);
    this.#map.panInside(toLatLng(position), { padding: [margin, margin], animate: false });
  }

  /** Where a place is drawn. */
  pointOf(position: Position): MapPoint {
    const { x, y } = this.#map.latLngToContainerPoint(toLatLng(position));
    return { x, y };
  }

  /** Fits the map to the new size of its element. */
  resize(): void {
    const isWhole = this.#map.getZoom() === this.#map.getMinZoom();
    this.#map.invalidateSize({ animate: false, pan: false });
    if (isWhole) this.reset();
  }

  /** Takes everything away and lets go of the page; the map cannot be used after it. */
  destroy(): void {
    this.#releaseGestures();
    this.#map.off();
    this.#map.remove();
  }

  /**
   * Keeps the middle of the view among the areas. Leaflet's own bounds correct themselves with an animation of less than
   * a pixel, over and over.
   */
  #stayNear(): void {
    const { lat, lng } = this.#map.getCenter();
    const near = new LatLng(
      clamp(lat, this.#bounds.getSouth(), this.#bounds.getNorth()),
      clamp(lng, this.#bounds.getWest(), this.#bounds.getEast()),
    );
    if (near.lat !== lat || near.lng !== lng)
      this.#map.setView(near, this.#map.getZoom(), { animate: false });
  }

  #clear(): void {
    for (const { layer } of this.#emphases.values()) layer.remove();
    this.#emphases.clear();
    this.#layer?.layer.remove();
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

function toLatLng([longitude, latitude]: Position): [number, number] {
  return [latitude, longitude];
}
