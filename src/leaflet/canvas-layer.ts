import { Bounds, DomUtil, type LatLngBounds, Layer, type Map as LeafletMap, Point } from 'leaflet';
import type { AreaCanvases } from '../canvas/area-canvases.js';
import type { FinerOutlines } from '../canvas/area-map.js';
import { OUTSIDE } from '../domain/borders.js';
import type { PreparedBorders } from '../drawing/borders/prepared-borders.js';
import { type View, viewAtZoom } from '../drawing/borders/view.js';

/** Drawn beyond every edge when zoomed in, so that dragging shows no blanks at once; a part of the map's size. */
const DRAWN_BEYOND = 0.25;

/** What is on the canvases: a box in the pixels of the world at a zoom, with its sharpness. */
interface Placed {
  readonly zoom: number;
  /** Whether it is the whole, before anybody zoomed in. */
  readonly isWhole: boolean;
  readonly box: Bounds;
  readonly ratio: number;
}

/**
 * The canvases as a layer of Leaflet. While a reader moves or zooms they are moved and scaled as they are; when he lets
 * go, or drags beyond what is drawn, another view is drawn and put in their place; and once more if the areas in it can
 * be had in more detail.
 */
export class CanvasLayer extends Layer {
  readonly #canvases: AreaCanvases;
  readonly #bounds: LatLngBounds;
  readonly #finer: FinerOutlines<PreparedBorders> | undefined;
  #map: LeafletMap | undefined;
  #placed: Placed | undefined;
  #asked: Placed | undefined;
  /** The detail on the canvases, and what stops asking for more. */
  #detail: PreparedBorders | undefined;
  #asking = new AbortController();

  /**
   * @param bounds What is to be seen when the map shows the whole.
   * @param finer The areas in more detail, for when it is zoomed in.
   */
  constructor(canvases: AreaCanvases, bounds: LatLngBounds, finer?: FinerOutlines<PreparedBorders>) {
    super();
    this.#canvases = canvases;
    this.#bounds = bounds;
    this.#finer = finer;
  }

  override onAdd(map: LeafletMap): this {
    this.#map = map;
    map.getPanes().overlayPane.append(this.#canvases.element);
    this.redraw();
    return this;
  }

  override onRemove(): this {
    this.#map = undefined;
    this.#asked = undefined;
    this.#asking.abort();
    this.#canvases.release();
    return this;
  }

  override getEvents(): Record<string, () => void> {
    return {
      viewreset: () => this.#place(),
      zoom: () => this.#place(),
      move: () => this.#follow(),
      moveend: () => this.redraw(),
      resize: () => this.redraw(),
    };
  }

  /** Draws what the map shows now, unless it is there already. */
  redraw(): void {
    const map = this.#map;
    const { x, y } = map?.getSize() ?? { x: 0, y: 0 };
    if (!map || x === 0 || y === 0) return;
    const wanted = this.#wanted(map);
    if (isSame(wanted, this.#asked)) return;
    this.#asked = wanted;
    void this.#draw(wanted);
  }

  /** The area under a pointer. */
  areaAt(event: MouseEvent): number {
    const map = this.#map;
    const { zoom, box } = this.#placed ?? {};
    if (!map || zoom === undefined || !box) return OUTSIDE;
    const world = map.mouseEventToLayerPoint(event).add(map.getPixelOrigin());
    const { x, y } = world.divideBy(map.getZoomScale(map.getZoom(), zoom)).subtract(cornerOf(box));
    return this.#canvases.areaAt(x, y);
  }

  async #draw(wanted: Placed): Promise<void> {
    const view = viewOf(wanted);
    if (!(await this.#show(wanted, view))) return;
    await this.#askDetail(wanted, view);
    if (this.#asked === wanted && this.#detailOf(wanted, view) !== this.#detail)
      await this.#show(wanted, view);
  }

  async #show(wanted: Placed, view: View): Promise<boolean> {
    const detail = this.#detailOf(wanted, view);
    if (!(await this.#canvases.draw(view, wanted.ratio, detail))) return false;
    this.#placed = wanted;
    this.#detail = detail;
    this.#place();
    return true;
  }

  /** Asks before it lets go of the view before, so that what both lack is not asked for twice. */
  #askDetail({ isWhole }: Placed, view: View): Promise<void> | undefined {
    const before = this.#asking;
    this.#asking = new AbortController();
    const asked = isWhole ? undefined : this.#finer?.ask(view, this.#asking.signal);
    before.abort();
    return asked;
  }

  #detailOf({ isWhole }: Placed, view: View): PreparedBorders | undefined {
    return isWhole ? undefined : this.#finer?.at(view);
  }

  /** The whole is drawn in one piece, however it is dragged; nearer, what is seen and some more. */
  #wanted(map: LeafletMap): Placed {
    const zoom = map.getZoom();
    const size = map.getSize();
    const ratio = devicePixelRatio;
    const isWhole = zoom <= map.getMinZoom();
    const middle = isWhole ? this.#middle(map, zoom) : map.project(map.getCenter(), zoom);
    const corner = (
      isWhole ? middle.subtract(size.divideBy(2)) : (map.getPixelBounds().min ?? middle)
    ).round();
    const beyond = isWhole ? new Point(0, 0) : size.multiplyBy(DRAWN_BEYOND).round();
    return { zoom, isWhole, ratio, box: new Bounds(corner.subtract(beyond), corner.add(size).add(beyond)) };
  }

  /** The middle on the map, which is not that of the degrees. */
  #middle(map: LeafletMap, zoom: number): Point {
    const corners = [this.#bounds.getSouthWest(), this.#bounds.getNorthEast()] as const;
    const [southWest, northEast] = corners.map((corner) => map.project(corner, zoom)) as [Point, Point];
    return southWest.add(northEast).divideBy(2);
  }

  #follow(): void {
    this.#place();
    const map = this.#map;
    const asked = this.#asked;
    if (!map || !asked || asked.zoom !== map.getZoom() || asked.zoom <= map.getMinZoom()) return;
    if (!asked.box.contains(map.getPixelBounds())) this.redraw();
  }

  /** Puts the canvases where what is on them lies now. */
  #place(): void {
    if (!this.#map || !this.#placed) return;
    const scale = this.#map.getZoomScale(this.#map.getZoom(), this.#placed.zoom);
    const corner = cornerOf(this.#placed.box).multiplyBy(scale).subtract(this.#map.getPixelOrigin());
    DomUtil.setTransform(this.#canvases.element, corner, scale);
  }
}

function viewOf({ zoom, box, ratio }: Placed): View {
  const { x: width, y: height } = box.getSize();
  return viewAtZoom(zoom, cornerOf(box), { width, height }, ratio);
}

function cornerOf({ min }: Bounds): Point {
  return min ?? new Point(0, 0);
}

function isSame(one: Placed, other: Placed | undefined): boolean {
  return one.zoom === other?.zoom && one.ratio === other.ratio && one.box.equals(other.box);
}
