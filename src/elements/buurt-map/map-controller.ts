import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AreaMap, AreaMapClass, FillOf, MapListener } from '../../canvas/area-map.js';
import { followDensity } from '../../canvas/follow-density.js';
import type { MapOutlines } from './map-view.js';

/** What is to be drawn. */
export interface MapPicture {
  readonly outlines: MapOutlines;
  readonly fillOf: FillOf;
  /** Key of the selected area. */
  readonly selected: string | undefined;
  readonly listener: MapListener;
}

/** Where and what a {@link MapController} draws, asked again after each update. */
export interface MapOptions {
  readonly container: () => HTMLElement | null;
  readonly picture: () => MapPicture | undefined;
}

/**
 * Keeps a map in its container: made when both are there and the container has a size, drawn again when the picture
 * changes, and taken away when the element leaves the page.
 */
export class MapController implements ReactiveController {
  readonly #options: MapOptions;
  readonly #observer = new ResizeObserver(() => this.#resize());
  #leaveDensity: (() => void) | undefined;
  #container: HTMLElement | null = null;
  #map: AreaMap<never> | undefined;
  #drawn: MapPicture | undefined;
  #painted: Promise<void> | undefined;
  #size = '';
  #waiting: (() => void)[] = [];

  constructor(host: ReactiveControllerHost, options: MapOptions) {
    this.#options = options;
    host.addController(this);
  }

  /** The map, while there is one. */
  get map(): AreaMap<never> | undefined {
    return this.#map;
  }

  /** Settles when the areas are on the page; a hidden element has none until it is shown. */
  painted(): Promise<void> {
    const picture = this.#options.picture();
    if (!picture) return Promise.resolve();
    if (this.#painted && this.#drawn && isSame(this.#drawn, picture)) return this.#painted;
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  hostUpdated(): void {
    const found = this.#options.container();
    // What is told after it has left is followed when it comes back: nothing would let go of it meanwhile.
    const container = found?.isConnected ? found : null;
    if (container !== this.#container) {
      this.#release();
      this.#container = container;
      if (container) this.#follow(container);
    }
    this.#draw();
  }

  hostDisconnected(): void {
    this.#release();
  }

  #follow(container: HTMLElement): void {
    this.#observer.observe(container);
    this.#leaveDensity = followDensity(() => this.#resize());
  }

  #draw(): void {
    const picture = this.#options.picture();
    const container = this.#container;
    if (!picture || !container) return;
    if (!this.#map || !this.#drawn || !isSame(this.#drawn, picture)) {
      if (!container.clientWidth || !container.clientHeight) return;
      this.#show(picture, container);
    } else if (this.#drawn.fillOf !== picture.fillOf) this.#map.paint(picture.fillOf);
    this.#map?.emphasise('selected', picture.selected);
    this.#drawn = picture;
  }

  /** Draws other outlines, with another kind of map where they need it. */
  #show({ outlines, fillOf, listener }: MapPicture, container: HTMLElement): void {
    // What draws the outlines came with them.
    const { drawn, Drawing } = outlines as unknown as {
      readonly drawn: never;
      readonly Drawing: AreaMapClass<never>;
    };
    if (this.#drawn?.outlines.Drawing !== Drawing) {
      this.#map?.destroy();
      this.#map = undefined;
    }
    const map = this.#map ?? new Drawing(container, listener);
    this.#map = map;
    this.#takeSize();
    this.#painted = map.show(drawn, fillOf);
    const waiting = this.#waiting.splice(0);
    void this.#painted.then(() => {
      for (const resolve of waiting) resolve();
    });
  }

  #resize(): void {
    if (!this.#map) this.#draw();
    else if (this.#container?.clientWidth && this.#container.clientHeight && this.#takeSize())
      this.#map.resize();
  }

  /** Notes the size of the container; an observer also calls where it has not changed. */
  #takeSize(): boolean {
    const { clientWidth, clientHeight } = this.#container ?? { clientWidth: 0, clientHeight: 0 };
    const size = `${clientWidth} ${clientHeight} ${devicePixelRatio}`;
    const isOther = size !== this.#size;
    this.#size = size;
    return isOther;
  }

  #release(): void {
    this.#observer.disconnect();
    this.#leaveDensity?.();
    this.#leaveDensity = undefined;
    this.#map?.destroy();
    this.#map = undefined;
    this.#drawn = undefined;
    this.#painted = undefined;
    this.#container = null;
  }
}

function isSame(one: MapPicture, other: MapPicture): boolean {
  return one.outlines.drawn === other.outlines.drawn && one.outlines.Drawing === other.outlines.Drawing;
}
