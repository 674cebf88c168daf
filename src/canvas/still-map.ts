import { OUTSIDE } from '../domain/borders.js';
import type { Position } from '../domain/outlines.js';
import { mercatorX, mercatorY } from '../domain/web-mercator.js';
import type { PreparedBorders } from '../drawing/borders/prepared-borders.js';
import { type View, viewOf } from '../drawing/borders/view.js';
import { AreaCanvases } from './area-canvases.js';
import type { AreaMap, CanvasOutlines, Emphasis, FillOf, MapListener, MapPoint } from './area-map.js';
import { AreaPointer } from './area-pointer.js';

/** Room around the areas, in pixels. */
const MARGIN = 12;

/** A map that always shows the whole: it answers pointer and keys, and neither moves nor zooms. */
export class StillMap implements AreaMap<CanvasOutlines<PreparedBorders>> {
  readonly #container: HTMLElement;
  readonly #listener: MapListener;
  readonly #released = new AbortController();
  #prepared: PreparedBorders | undefined;
  #canvases: AreaCanvases | undefined;
  #view: View | undefined;
  #ratio = 1;

  constructor(container: HTMLElement, listener: MapListener) {
    this.#container = container;
    this.#listener = listener;
    const pointer = new AreaPointer(
      container,
      listener,
      (event) => this.#areaUnder(event),
      (area) => this.#canvases?.keyOf(area) ?? '',
    );
    const { signal } = this.#released;
    container.addEventListener('mousemove', pointer.move, { signal });
    container.addEventListener('mouseleave', pointer.leave, { signal });
    container.addEventListener('click', pointer.pick, { signal });
    container.addEventListener('dblclick', pointer.open, { signal });
  }

  async show(outlines: CanvasOutlines<PreparedBorders>, fillOf: FillOf): Promise<void> {
    this.#canvases?.release();
    this.#prepared = outlines.prepared;
    this.#canvases = new AreaCanvases(this.#container, outlines);
    this.#canvases.paint(fillOf);
    this.#draw();
    await this.#canvases.settled();
  }

  paint(fillOf: FillOf): void {
    this.#canvases?.paint(fillOf);
  }

  emphasise(emphasis: Emphasis, key: string | undefined): void {
    this.#canvases?.emphasise(emphasis, key);
  }

  reset(): void {}

  zoomBy(): void {}

  reveal(): void {}

  pointOf([longitude, latitude]: Position): MapPoint {
    const { worldWidth, left, top } = this.#view ?? { worldWidth: 0, left: 0, top: 0 };
    return {
      x: (mercatorX(longitude) * worldWidth - left) / this.#ratio,
      y: (mercatorY(latitude) * worldWidth - top) / this.#ratio,
    };
  }

  resize(): void {
    this.#listener.move();
    this.#draw();
  }

  destroy(): void {
    this.#released.abort();
    this.#canvases?.release();
    this.#canvases = undefined;
  }

  #draw(): void {
    const prepared = this.#prepared;
    const { clientWidth, clientHeight } = this.#container;
    const ratio = devicePixelRatio;
    if (!prepared?.box) return;
    const size = { width: Math.round(clientWidth * ratio), height: Math.round(clientHeight * ratio) };
    const fitting = viewOf(prepared.box, prepared.borders.gridBits, size, MARGIN * ratio);
    const view = { ...fitting, left: onPixel(fitting.left, ratio), top: onPixel(fitting.top, ratio) };
    this.#ratio = ratio;
    this.#view = view;
    void this.#canvases?.draw(view, ratio);
  }

  #areaUnder({ clientX, clientY }: MouseEvent): number {
    const { x, y } = this.#container.getBoundingClientRect();
    return this.#canvases?.areaAt(clientX - x, clientY - y) ?? OUTSIDE;
  }
}

/** On a whole CSS pixel, as a map that can be moved has it: what takes the place of this one then draws the same view. */
function onPixel(distance: number, ratio: number): number {
  return Math.round(distance / ratio) * ratio;
}
