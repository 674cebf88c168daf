import { LatLngBounds } from 'leaflet';
import { AreaCanvases } from '../canvas/area-canvases.js';
import type { AreaMap, CanvasOutlines, Emphasis, FillOf, MapListener, MapPoint } from '../canvas/area-map.js';
import { AreaPointer } from '../canvas/area-pointer.js';
import { OUTSIDE } from '../domain/borders.js';
import type { Position } from '../domain/outlines.js';
import { positionAt } from '../drawing/borders/area-point.js';
import type { PreparedBorders } from '../drawing/borders/prepared-borders.js';
import type { Ground } from '../drawing/picture/picture-view.js';
import { CanvasLayer } from './canvas-layer.js';
import { type Corners, MapFrame } from './map-frame.js';

/** A map of areas on canvases: for all buurten of a country. */
export class CountryMap implements AreaMap<CanvasOutlines<PreparedBorders>> {
  readonly #container: HTMLElement;
  readonly #frame: MapFrame;
  #canvases: AreaCanvases | undefined;
  #layer: CanvasLayer | undefined;

  constructor(container: HTMLElement, listener: MapListener) {
    this.#container = container;
    this.#frame = new MapFrame(container, () => listener.move());
    const pointer = new AreaPointer(
      container,
      listener,
      (event) => this.#layer?.areaAt(event) ?? OUTSIDE,
      (area) => this.#canvases?.keyOf(area) ?? '',
    );
    this.#frame.map
      .on('mousemove', ({ originalEvent }) => pointer.move(originalEvent))
      .on('mouseout', pointer.leave)
      .on('click', ({ originalEvent }) => pointer.pick(originalEvent))
      .on('dblclick', ({ originalEvent }) => pointer.open(originalEvent));
  }

  async show(outlines: CanvasOutlines<PreparedBorders>, fillOf: FillOf): Promise<void> {
    this.#layer?.remove();
    const corners = cornersOf(outlines.prepared);
    this.#frame.show(corners);
    this.#canvases = new AreaCanvases(this.#container, outlines);
    this.#canvases.paint(fillOf);
    const [[west, south], [east, north]] = corners ?? [
      [0, 0],
      [0, 0],
    ];
    const bounds = new LatLngBounds([south, west], [north, east]);
    this.#layer = new CanvasLayer(this.#canvases, bounds, outlines.finer);
    this.#layer.addTo(this.#frame.map);
    await this.#canvases.settled();
  }

  paint(fillOf: FillOf): void {
    this.#canvases?.paint(fillOf);
  }

  emphasise(emphasis: Emphasis, key: string | undefined): void {
    this.#canvases?.emphasise(emphasis, key);
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
    // Of another sharpness alone Leaflet does not know.
    this.#layer?.redraw();
  }

  destroy(): void {
    this.#layer?.remove();
    this.#frame.destroy();
  }
}

function cornersOf({ box, borders }: PreparedBorders): Corners | undefined {
  if (!box) return undefined;
  return [positionAt(box.west, box.south, borders), positionAt(box.east, box.north, borders)];
}
