import { type FeatureGroup, SVG } from 'leaflet';
import type { AreaMap, Emphasis, FillOf, MapListener, MapPoint } from '../canvas/area-map.js';
import type { AreaShape, Position } from '../domain/outlines.js';
import type { Ground } from '../drawing/picture/picture-view.js';
import { boundsOf } from '../drawing/shape-bounds.js';
import { ChoroplethLayer, drawOutline } from './choropleth-layer.js';
import { MapFrame } from './map-frame.js';

/** Draws somewhat beyond the edge, so that dragging shows no blanks; a part of the map's size. */
const DRAWN_BEYOND = 1;

/** A map of areas that each are an element of an SVG: for hundreds of them. */
export class ChoroplethMap implements AreaMap<readonly AreaShape[]> {
  readonly #frame: MapFrame;
  readonly #listener: MapListener;
  readonly #renderer = new SVG({ padding: DRAWN_BEYOND });
  readonly #emphasisRenderer = new SVG({ padding: DRAWN_BEYOND, pane: 'emphasis' });
  readonly #emphases = new Map<Emphasis, { readonly key: string; readonly layer: FeatureGroup }>();
  #shapes: ReadonlyMap<string, AreaShape> = new Map();
  #layer: ChoroplethLayer | undefined;

  constructor(container: HTMLElement, listener: MapListener) {
    this.#listener = listener;
    this.#frame = new MapFrame(container, () => listener.move());
  }

  show(shapes: readonly AreaShape[], fillOf: FillOf): Promise<void> {
    this.#clear();
    this.#shapes = new Map(shapes.map((shape) => [shape.code, shape]));
    this.#frame.show(boundsOf(shapes));
    this.#layer = new ChoroplethLayer(shapes, this.#renderer, this.#listener);
    this.#layer.paint(fillOf);
    this.#layer.layer.addTo(this.#frame.map);
    return Promise.resolve();
  }

  paint(fillOf: FillOf): void {
    this.#layer?.paint(fillOf);
  }

  emphasise(emphasis: Emphasis, key: string | undefined): void {
    const current = this.#emphases.get(emphasis);
    if (current?.key === key) return;
    current?.layer.remove();
    this.#emphases.delete(emphasis);
    const shape = key === undefined ? undefined : this.#shapes.get(key);
    if (!shape || key === undefined) return;
    const layer = drawOutline(shape, emphasis, this.#emphasisRenderer).addTo(this.#frame.map);
    this.#emphases.set(emphasis, { key, layer });
  }

  reset(): void {
    this.#frame.reset();
  }

  zoomBy(steps: number): void {
    this.#frame.zoomBy(steps);
  }

  reveal(position: Position): void {
    this.#frame.reveal(position);
  }

  pointOf(position: Position): MapPoint {
    return this.#frame.pointOf(position);
  }

  get seen(): Ground | undefined {
    return this.#frame.seen;
  }

  resize(): void {
    this.#frame.resize();
  }

  destroy(): void {
    this.#frame.destroy();
  }

  #clear(): void {
    for (const { layer } of this.#emphases.values()) layer.remove();
    this.#emphases.clear();
    this.#layer?.layer.remove();
  }
}
