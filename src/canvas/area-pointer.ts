import { OUTSIDE } from '../domain/borders.js';
import type { AreaListener } from './area-map.js';

/** Class of a map while its pointer is over an area. */
const POINTING = 'pointing';

/** Tells what a pointer does with the areas of a map that has no elements of their own for them. */
export class AreaPointer {
  readonly #container: HTMLElement;
  readonly #listener: AreaListener;
  readonly #areaAt: (event: MouseEvent) => number;
  readonly #keyOf: (area: number) => string;
  #over = OUTSIDE;

  constructor(
    container: HTMLElement,
    listener: AreaListener,
    areaAt: (event: MouseEvent) => number,
    keyOf: (area: number) => string,
  ) {
    this.#container = container;
    this.#listener = listener;
    this.#areaAt = areaAt;
    this.#keyOf = keyOf;
  }

  /** The pointer moved over the map. */
  readonly move = (event: MouseEvent): void => {
    const area = this.#areaAt(event);
    if (area === OUTSIDE) {
      this.leave();
      return;
    }
    this.#over = area;
    this.#container.classList.add(POINTING);
    this.#listener.enter(this.#keyOf(area), event);
  };

  /** The pointer left the map, or the areas on it. */
  readonly leave = (): void => {
    if (this.#over === OUTSIDE) return;
    const key = this.#keyOf(this.#over);
    this.#over = OUTSIDE;
    this.#container.classList.remove(POINTING);
    this.#listener.leave(key);
  };

  /** The reader clicked or tapped. */
  readonly pick = (event: MouseEvent): void => {
    const area = this.#areaAt(event);
    if (area !== OUTSIDE) this.#listener.pick(this.#keyOf(area), event);
  };

  /** The reader clicked or tapped twice. */
  readonly open = (event: MouseEvent): void => {
    const area = this.#areaAt(event);
    if (area !== OUTSIDE) this.#listener.open(this.#keyOf(area));
  };
}
