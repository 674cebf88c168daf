import type { ReactiveControllerHost } from 'lit';
import type { TableDisclosure } from './render-table.js';

/** Rows of a table that are drawn at once: more than a gemeente has buurten, and no more than a blink takes. */
const ROWS_AT_ONCE = 500;

/** What a reader has on show of an element's table: whether it is open, and how many of its rows. */
export class OpenTable {
  readonly #host: ReactiveControllerHost;
  #isOpen = false;
  #limit = ROWS_AT_ONCE;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether the reader has opened the table. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** What the table is drawn with. */
  get disclosure(): Pick<TableDisclosure, 'isOpen' | 'toggle' | 'limit' | 'more'> {
    return { isOpen: this.#isOpen, toggle: this.#toggle, limit: this.#limit, more: this.#lengthen };
  }

  readonly #lengthen = (): void => {
    this.#limit += ROWS_AT_ONCE;
    this.#host.requestUpdate();
  };

  readonly #toggle = (isOpen: boolean): void => {
    this.#isOpen = isOpen;
    if (!isOpen) this.#limit = ROWS_AT_ONCE;
    this.#host.requestUpdate();
  };
}
