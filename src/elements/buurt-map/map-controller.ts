import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AreaShape } from '../../domain/outlines.js';
import type { ChoroplethMap, MapListener } from '../../leaflet/choropleth-map.js';

/** What is to be drawn. */
export interface MapPicture {
  readonly Drawing: typeof ChoroplethMap;
  readonly shapes: readonly AreaShape[];
  readonly fillOf: (code: string) => string;
  readonly selected: string;
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
  #container: HTMLElement | null = null;
  #map: ChoroplethMap | undefined;
  #drawn: MapPicture | undefined;
  #waiting: (() => void)[] = [];

  constructor(host: ReactiveControllerHost, options: MapOptions) {
    this.#options = options;
    host.addController(this);
  }

  /** The map, while there is one. */
  get map(): ChoroplethMap | undefined {
    return this.#map;
  }

  /** Settles when the areas are on the page; a hidden element has none until it is shown. */
  painted(): Promise<void> {
    const picture = this.#options.picture();
    if (!picture || picture.shapes.length === 0 || this.#drawn?.shapes === picture.shapes) {
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  hostUpdated(): void {
    const container = this.#options.container();
    if (container !== this.#container) {
      this.#release();
      this.#container = container;
      if (container) this.#observer.observe(container);
    }
    this.#draw();
  }

  hostDisconnected(): void {
    this.#release();
  }

  #draw(): void {
    const picture = this.#options.picture();
    const container = this.#container;
    if (!picture || !container?.isConnected || !container.clientWidth || !container.clientHeight) return;
    this.#map ??= new picture.Drawing(container, picture.listener);
    if (this.#drawn?.shapes !== picture.shapes) this.#map.show(picture.shapes, picture.fillOf);
    else if (this.#drawn.fillOf !== picture.fillOf) this.#map.paint(picture.fillOf);
    this.#map.emphasise('selected', picture.selected || undefined);
    this.#drawn = picture;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #resize(): void {
    if (!this.#map) this.#draw();
    else if (this.#container?.clientWidth && this.#container.clientHeight) this.#map.resize();
  }

  #release(): void {
    this.#observer.disconnect();
    this.#map?.destroy();
    this.#map = undefined;
    this.#drawn = undefined;
    this.#container = null;
  }
}
