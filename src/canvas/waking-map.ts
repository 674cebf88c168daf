import type { Position } from '../domain/outlines.js';
import type { PreparedBorders } from '../drawing/borders/prepared-borders.js';
import type { Ground } from '../drawing/picture/picture-view.js';
import { afterPaint } from './after-paint.js';
import type {
  AreaMap,
  AreaMapClass,
  CanvasOutlines,
  Emphasis,
  FillOf,
  MapListener,
  MapPoint,
} from './area-map.js';
import { StillMap } from './still-map.js';

type Outlines = CanvasOutlines<PreparedBorders>;

/** Loads the map that a reader can move. */
export type LoadMap = () => Promise<AreaMapClass<Outlines>>;

/**
 * A map that stands still for its first picture, and can be moved from then on: what moves it is loaded when the picture
 * is there, and takes its place when it shows the same.
 */
export class WakingMap implements AreaMap<Outlines> {
  readonly #container: HTMLElement;
  readonly #listener: MapListener;
  readonly #load: LoadMap;
  readonly #emphases = new Map<Emphasis, string | undefined>();
  #still: StillMap | undefined;
  #moving: AreaMap<Outlines> | undefined;
  #waking: Promise<void> | undefined;
  #shown: { readonly outlines: Outlines; readonly fillOf: FillOf } | undefined;
  #isGone = false;

  constructor(container: HTMLElement, listener: MapListener, load: LoadMap) {
    this.#container = container;
    this.#listener = listener;
    this.#load = load;
    this.#still = new StillMap(container, listener);
  }

  async show(outlines: Outlines, fillOf: FillOf): Promise<void> {
    this.#shown = { outlines, fillOf };
    const moving = this.#moving?.show(outlines, fillOf);
    await (this.#still?.show(outlines, fillOf) ?? moving);
    afterPaint(() => void this.#wake());
  }

  paint(fillOf: FillOf): void {
    if (this.#shown) this.#shown = { ...this.#shown, fillOf };
    for (const map of this.#maps) map.paint(fillOf);
  }

  emphasise(emphasis: Emphasis, key: string | undefined): void {
    this.#emphases.set(emphasis, key);
    for (const map of this.#maps) map.emphasise(emphasis, key);
  }

  reset(): void {
    void this.#move((map) => map.reset());
  }

  zoomBy(steps: number): void {
    void this.#move((map) => map.zoomBy(steps));
  }

  reveal(position: Position): void {
    void this.#move((map) => map.reveal(position));
  }

  pointOf(position: Position): MapPoint {
    return (this.#still ?? this.#moving)?.pointOf(position) ?? { x: 0, y: 0 };
  }

  get seen(): Ground | undefined {
    return this.#moving?.seen;
  }

  resize(): void {
    for (const map of this.#maps) map.resize();
  }

  destroy(): void {
    this.#isGone = true;
    for (const map of this.#maps) map.destroy();
    this.#still = undefined;
    this.#moving = undefined;
  }

  get #maps(): readonly AreaMap<Outlines>[] {
    return [this.#still, this.#moving].filter((map) => map !== undefined);
  }

  /** Moves the map, at once or as soon as it can be moved. */
  async #move(act: (map: AreaMap<Outlines>) => void): Promise<void> {
    if (this.#still) await this.#wake();
    if (this.#moving) act(this.#moving);
  }

  /** One that cannot be woken stands still, until the reader tries again to move it. */
  #wake(): Promise<void> {
    this.#waking ??= this.#takeOver().catch(() => {
      this.#waking = undefined;
    });
    return this.#waking;
  }

  async #takeOver(): Promise<void> {
    const Moving = await this.#load();
    if (this.#isGone || !this.#shown) return;
    const moving = new Moving(this.#container, this.#listener);
    this.#moving = moving;
    let shown: Outlines | undefined;
    while (shown !== this.#shown.outlines) {
      shown = this.#shown.outlines;
      await moving.show(shown, this.#shown.fillOf);
    }
    if (this.#isGone) return;
    for (const [emphasis, key] of this.#emphases) moving.emphasise(emphasis, key);
    this.#still?.destroy();
    this.#still = undefined;
  }
}

/** A class of maps that are woken by what a function loads. */
export function wakingMap(load: LoadMap): AreaMapClass<Outlines> {
  return class extends WakingMap {
    constructor(container: HTMLElement, listener: MapListener) {
      super(container, listener, load);
    }
  };
}
