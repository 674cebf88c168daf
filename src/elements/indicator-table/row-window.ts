import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { bringClear } from '../shared/bring-clear.js';

/** A row that is drawn, and the empty space before it, in pixels. */
export interface DrawnRow {
  readonly index: number;
  readonly before: number;
}

/** The rows that are drawn now, and the empty space behind the last. */
export interface DrawnRows {
  readonly rows: readonly DrawnRow[];
  readonly after: number;
}

/** So many rows are drawn whole: a page can then be printed and searched, and it takes no more than a blink. */
const DRAWN_WHOLE = 500;
/** Rows that are drawn beyond either edge, so that scrolling meets no gap. */
const BEYOND = 10;
/** Height of a row until one has been measured, and of the region until it is there, in pixels. */
const FIRST_GUESS = { row: 50, region: 500 };

type RowVirtualizer = Virtualizer<HTMLElement, HTMLTableRowElement>;

/** Draws of thousands of rows those in view, and the one that has the focus. Rows may be of any height. */
export class RowWindow implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #region: () => HTMLElement | null;
  readonly #virtualizer: RowVirtualizer;
  #count = 0;
  #rowHeight = FIRST_GUESS.row;
  #isMeasured = false;
  #focused: number | undefined;
  #unmount: (() => void) | undefined;

  /** @param region The element that scrolls. */
  constructor(host: ReactiveControllerHost, region: () => HTMLElement | null) {
    this.#host = host;
    this.#region = region;
    this.#virtualizer = new Virtualizer(this.#options());
    host.addController(this);
  }

  /** The rows to draw. */
  rowsOf(count: number): DrawnRows {
    this.#count = count;
    if (!this.#isLong) {
      return { rows: Array.from({ length: count }, (_, index) => ({ index, before: 0 })), after: 0 };
    }
    this.#virtualizer.setOptions(this.#options());
    let end = 0;
    const rows = this.#virtualizer.getVirtualItems().map(({ index, start, size }) => {
      const before = start - end;
      end = start + size;
      return { index, before };
    });
    return { rows, after: this.#virtualizer.getTotalSize() - end };
  }

  /** Row that has the focus; it stays drawn when it is scrolled out of view. */
  set focused(index: number | undefined) {
    this.#focused = index;
  }

  /** Row that the tab key comes to: the one that has, or had, the focus, otherwise the first in view. */
  get tabStop(): number {
    const first = this.#isLong ? this.#virtualizer.range?.startIndex : 0;
    return this.#focused ?? first ?? 0;
  }

  /** Goes back to the first row. */
  toTop(): void {
    this.#focused = undefined;
    this.#region()?.scrollTo({ top: 0 });
    if (this.#isLong) this.#virtualizer.measure();
  }

  /** Brings a row into view. */
  show(index: number, row: HTMLElement | null): void {
    const region = this.#region();
    if (this.#isLong) this.#virtualizer.scrollToIndex(index, { align: 'auto' });
    else if (region && row) row.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (region && row) bringClear(region, row, region.querySelector('thead th'));
  }

  hostUpdated(): void {
    const region = this.#region();
    if (!region || !this.#isLong) return;
    this.#unmount ??= this.#virtualizer._didMount();
    this.#virtualizer._willUpdate();
    this.#measure(region);
  }

  hostDisconnected(): void {
    this.#unmount?.();
    this.#unmount = undefined;
  }

  get #isLong(): boolean {
    return this.#count > DRAWN_WHOLE;
  }

  #measure(region: HTMLElement): void {
    const rows = [...region.querySelectorAll<HTMLTableRowElement>('tr[data-index]')];
    if (!this.#isMeasured && rows.length > 0) {
      this.#isMeasured = true;
      this.#rowHeight = rows.reduce((sum, row) => sum + row.offsetHeight, 0) / rows.length;
      this.#virtualizer.measure();
    }
    for (const row of rows) this.#virtualizer.measureElement(row);
  }

  #options(): VirtualizerOptions<HTMLElement, HTMLTableRowElement> {
    return {
      count: this.#count,
      getScrollElement: this.#region,
      estimateSize: () => this.#rowHeight,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      overscan: BEYOND,
      initialRect: { width: 0, height: FIRST_GUESS.region },
      scrollPaddingStart: this.#region()?.querySelector('thead')?.offsetHeight ?? 0,
      rangeExtractor: (range) => {
        const inView = defaultRangeExtractor(range);
        const focused = this.#focused;
        if (focused === undefined || focused >= range.count || inView.includes(focused)) return inView;
        return [...inView, focused].sort((a, b) => a - b);
      },
      onChange: () => this.#host.requestUpdate(),
    };
  }
}
