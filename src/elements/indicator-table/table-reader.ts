import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { clamp } from '../../domain/clamp.js';
import type { Language } from '../../domain/local-text.js';
import { formatCount } from '../../text/numbers.js';
import { tableWords } from '../../text/table-words.js';
import { Memo } from '../shared/memo.js';
import type { Gathered } from '../shared/presentation.js';
import type { TableActions } from './drawn-table.js';
import type { TableView } from './gather-table.js';
import { renderTable } from './render-table.js';
import { RowWindow } from './row-window.js';
import { ALL_ROWS, countAbsent, NAMES, type RowsWish } from './table-rows.js';
import { sceneOf, type TableScene } from './table-scene.js';

/** The element that a reader looks at. */
export interface ReadElement extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What a reader does that is the element's to follow. */
export type ReaderActs = Pick<TableActions, 'select' | 'compare'>;

const PAGE = 10;

/** Keeps what a reader asks of a table: sorting, finding, and where he is in it. */
export class TableReader {
  readonly #element: ReadElement;
  readonly #acts: ReaderActs;
  readonly #window: RowWindow;
  readonly #scenes = new Memo<TableScene>();
  #wish = ALL_ROWS;
  /** What changed last, to be spoken. */
  #said = '';

  constructor(element: ReadElement, acts: ReaderActs) {
    this.#element = element;
    this.#acts = acts;
    this.#window = new RowWindow(element, () => this.#part<HTMLElement>('.grid'));
  }

  /** The rows on show. */
  rows(gathered: Gathered<TableView>, language: Language): readonly number[] {
    return this.sceneOf(gathered, language).rows;
  }

  /** Draws the table. */
  render(
    gathered: Gathered<TableView>,
    heading: string,
    current: string,
    language: Language,
  ): TemplateResult {
    const scene = this.sceneOf(gathered, language);
    return renderTable({
      scene,
      heading,
      current,
      said: this.#said,
      drawn: this.#window.rowsOf(scene.rows.length),
      tabStop: this.#window.tabStop,
      actions: {
        sort: (column) => this.#sort(scene, column),
        find: (change) => this.#change(scene, { ...this.#wish, ...change }),
        ...this.#acts,
        focus: (index) => this.#focus(index),
        move: (event) => this.#move(event, scene),
      },
    });
  }

  /** The table as the reader has sorted and searched it. */
  sceneOf(gathered: Gathered<TableView>, language: Language): TableScene {
    const { shape } = gathered.view.table;
    const { sort, gemeente } = this.#wish;
    // Another table may lack the column, or the gemeente.
    const isKept = !sort || sort.column < shape.columnCount;
    const hasGemeente = gathered.view.gemeenten.some(({ code }) => code === gemeente);
    const wish = {
      ...this.#wish,
      sort: isKept ? sort : undefined,
      gemeente: hasGemeente ? gemeente : '',
    };
    const key = [gathered, wish.sort, wish.typed, wish.gemeente, language];
    return this.#scenes.get(key, () => sceneOf(gathered, wish, language));
  }

  /** Each press goes a step further: ascending, descending, and the publisher's order again. */
  #sort(scene: TableScene, column: number): void {
    const { sort } = this.#wish;
    const isSame = sort?.column === column;
    const direction = isSame && sort.direction === 'ascending' ? 'descending' : 'ascending';
    const isEnd = isSame && sort.direction === 'descending';
    this.#change(scene, { ...this.#wish, sort: isEnd ? undefined : { column, direction } });
  }

  #change({ gathered, language }: TableScene, wish: RowsWish): void {
    this.#wish = wish;
    this.#said = describeRowsOnShow(this.sceneOf(gathered, language));
    this.#window.toTop();
    this.#element.requestUpdate();
  }

  #focus(index: number | undefined): void {
    this.#window.focused = index;
  }

  #move(event: KeyboardEvent, { rows }: TableScene): void {
    const from = this.#window.tabStop;
    const last = rows.length - 1;
    const to = targetOf(event.key, from, last);
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    void this.#goTo(clamp(to, 0, last));
  }

  async #goTo(index: number): Promise<void> {
    this.#window.focused = index;
    this.#element.requestUpdate();
    await this.#element.updateComplete;
    const row = this.#part<HTMLElement>(`tr[data-index="${index}"]`);
    row?.querySelector('button')?.focus({ preventScroll: true });
    this.#window.show(index, row);
  }

  #part<Part extends Element>(selector: string): Part | null {
    return this.#element.renderRoot.querySelector<Part>(selector);
  }
}

function targetOf(key: string, from: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return from + 1;
    case 'ArrowUp':
      return from - 1;
    case 'PageDown':
      return from + PAGE;
    case 'PageUp':
      return from - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/** What a reader is told after he sorted or searched. */
function describeRowsOnShow({ gathered, rows, wish, names, language }: TableScene): string {
  const words = tableWords[language];
  if (rows.length === 0) return words.noneFound;
  const count = (number: number) => formatCount(number, language);
  const shown = words.shown(count(rows.length), count(gathered.view.table.shape.rowCount));
  const { sort } = wish;
  const { like } = gathered.view.table;
  if (!sort) return `${shown} ${like ? words.mostAlikeFirst : words.unsorted}`;
  const head = sort.column === NAMES ? names.rows : names.columnInLine(sort.column);
  const absent = sort.column === NAMES ? 0 : countAbsent(gathered.view, rows, sort.column);
  return [shown, words.sorted(head, sort.direction), absent > 0 ? words.absentLast(count(absent)) : '']
    .filter(Boolean)
    .join(' ');
}
