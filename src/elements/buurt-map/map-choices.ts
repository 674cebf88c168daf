import type { Monitor } from '../../controllers/monitor.js';
import { CLASS_COUNTS, readClassMethod } from '../../drawing/class-method.js';
import type { Traveller } from './map-journey.js';

/** The map's own choices, as its attributes have them. */
export interface OwnChoices extends EventTarget {
  area: string;
  selected: string;
  readonly classes: string;
  readonly classCount: number | undefined;
}

/** What a map has chosen: its own, and what that leaves open as its monitor has it. A reader changes the one or the other. */
export class MapChoices implements Traveller {
  readonly #own: OwnChoices;
  readonly #monitor: () => Monitor | undefined;

  constructor(own: OwnChoices, monitor: () => Monitor | undefined) {
    this.#own = own;
    this.#monitor = monitor;
  }

  /** Code of the selected area. */
  get selected(): string {
    return this.#own.selected || (this.#shared?.selection.selected ?? '');
  }

  /** How to divide into classes. */
  get division(): { readonly classes: string; readonly classCount: number } {
    const { classes = '', classCount } = this.#monitor()?.settings ?? {};
    return {
      classes: this.#own.classes || classes,
      classCount: this.#own.classCount ?? classCount ?? CLASS_COUNTS.usual,
    };
  }

  /** Whether somebody wrote the division down for this map, or the breaks for all. */
  get isDivisionGiven(): boolean {
    const { classes, classCount } = this.division;
    const isOwn = this.#own.classes !== '' || this.#own.classCount !== undefined;
    return isOwn || readClassMethod(classes, classCount)?.kind === 'given';
  }

  select(code: string): void {
    if (this.#shared) this.#shared.change({ selected: code }, 'reader');
    else this.#own.selected = code;
  }

  goTo(area: string, selected: string): void {
    if (this.#shared) {
      this.#shared.change({ area, selected }, 'reader');
      return;
    }
    // Set twice, so that a selection that comes with the area counts even where it was selected before.
    this.#own.selected = '';
    this.#own.selected = selected;
    this.#own.area = area;
  }

  tell(event: Event): void {
    this.#own.dispatchEvent(event);
  }

  /** A map with an area of its own also has a selection of its own. */
  get #shared(): Monitor | undefined {
    return this.#own.area ? undefined : this.#monitor();
  }
}
