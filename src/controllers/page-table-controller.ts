import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lateSource } from '../data/late-source.js';
import type { TableRows } from '../data/page-table/page-catalogue.js';
import type { StatisticsSource } from '../data/statistics-source.js';

/** What stands between an element and its table: these have figures of their own, or get them later. */
const HAS_OTHERS = 'buurt-monitor, [endpoint], [for]';

/** Finds the table that stands inside an element, for one that has no other figures, and follows its changes. */
export class PageTableController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #rows: () => TableRows | undefined;
  #observer: MutationObserver | undefined;
  #read: { readonly rows: TableRows; readonly source: StatisticsSource } | undefined;

  /** @param rows What the element draws of a table now; `undefined` for one that draws none. */
  constructor(host: ReactiveControllerHost & Element, rows: () => TableRows | undefined) {
    this.#host = host;
    this.#rows = rows;
    host.addController(this);
  }

  /** The figures of the table; `undefined` where there is none, or where the element gets its figures elsewhere. */
  get source(): StatisticsSource | undefined {
    const rows = this.#rows();
    if (!rows || this.#host.closest(HAS_OTHERS)) return undefined;
    const table = this.#host.querySelector('table');
    if (!table) return undefined;
    if (this.#read?.rows !== rows) this.#read = { rows, source: readLater(table, rows) };
    return this.#read.source;
  }

  hostConnected(): void {
    if (!this.#rows()) return;
    this.#observer = new MutationObserver(this.#forget);
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#read = undefined;
  }

  readonly #forget = (): void => {
    this.#read = undefined;
    this.#host.requestUpdate();
  };
}

function readLater(table: HTMLTableElement, rows: TableRows): StatisticsSource {
  return lateSource(async () => {
    const { TableSource } = await import('../data/page-table/table-source.js');
    return new TableSource(table, rows);
  });
}
