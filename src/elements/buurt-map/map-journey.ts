import { areaEvent } from '../shared/events.js';
import type { MapGuide } from './map-guide.js';
import type { MapScene } from './map-scene.js';

/** What a reader's acts change. */
export interface Traveller {
  /** Selects an area of the map by its code; nothing when that is empty. */
  select(code: string): void;
  /** Shows the map of another area, with one of its areas selected. */
  goTo(area: string, selected: string): void;
  /** Tells the page. */
  tell(event: Event): void;
}

/** What a reader does with the areas of a map, and what the page is told of it. */
export class MapJourney {
  readonly #traveller: Traveller;
  readonly #guide: MapGuide;
  readonly #scene: () => MapScene | undefined;
  #later: (() => void) | undefined;

  constructor(traveller: Traveller, guide: MapGuide, scene: () => MapScene | undefined) {
    this.#traveller = traveller;
    this.#guide = guide;
    this.#scene = scene;
  }

  /** Selects an area; one whose name is still on its way, when it has come. */
  select(key: string | undefined): void {
    const scene = this.#scene();
    const area = scene?.drawing.find(key)?.area;
    if (!scene || !area) return;
    this.#guide.startAt(key);
    this.#later = area.code ? undefined : () => this.select(key);
    if (!area.code || area.code === scene.selected) return;
    this.#traveller.select(area.code);
    this.#traveller.tell(areaEvent('area-select', area));
  }

  /** Goes into an area, or into the gemeente around it; selects it where there is nothing inside. */
  open(key: string | undefined): void {
    const scene = this.#scene();
    if (!scene?.inside) {
      this.select(key);
      return;
    }
    const area = scene.drawing.find(key)?.area;
    const gemeente = area && scene.gemeenteAround(area);
    this.#later = area && !area.code ? () => this.open(key) : undefined;
    if (!gemeente) return;
    this.#goTo(gemeente.code, scene.isOfParts ? { selected: area.code } : {});
    this.#traveller.tell(areaEvent('area-open', gemeente));
  }

  /** Does what had to wait for names. */
  goOn(): void {
    this.#later?.();
  }

  /** Selects nothing; the page is told what the map is of. */
  clear(): void {
    const scene = this.#scene();
    if (!scene?.selection) return;
    const { choice, view } = scene.gathered;
    this.#guide.hide();
    if (choice.area === view.scope.code) this.#traveller.select('');
    else this.#traveller.goTo(view.scope.code, '');
    this.#traveller.tell(areaEvent('area-select', view.scope));
  }

  /** Goes back to the map of the country, where keys start at the gemeente that was left. */
  leave(): void {
    const scene = this.#scene();
    if (!scene?.isInside) return;
    this.#goTo(scene.country.code, { start: scene.gathered.view.scope.code });
    this.#traveller.tell(areaEvent('area-open', scene.country));
  }

  /** Undoes the last step: the selection first, then the way in. */
  back(): void {
    if (this.#scene()?.selection) this.clear();
    else this.leave();
  }

  #goTo(area: string, { start, selected = '' }: { start?: string; selected?: string }): void {
    this.#guide.rest();
    this.#guide.startAt(start);
    this.#traveller.goTo(area, selected);
  }
}
