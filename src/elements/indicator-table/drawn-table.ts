import type { Area } from '../../domain/area.js';
import type { DrawnRows } from './row-window.js';
import type { RowsWish } from './table-rows.js';
import type { TableScene } from './table-scene.js';

/** What a reader can do with a table. */
export interface TableActions {
  /** Sorts by a column, or by the names. */
  readonly sort: (column: number) => void;
  readonly find: (change: Partial<Pick<RowsWish, 'typed' | 'gemeente'>>) => void;
  readonly select: (area: Area) => void;
  /** Sets what the area is listed with, as the `compare-with` attribute says it. */
  readonly compare: (kind: string) => void;
  /** The focus came to a row, or left the rows. */
  readonly focus: (index: number | undefined) => void;
  readonly move: (event: KeyboardEvent) => void;
}

/** A table and what is on show of it. */
export interface DrawnTable {
  readonly scene: TableScene;
  readonly heading: string;
  /** Code of the area that is picked out. */
  readonly current: string;
  /** What is spoken: what the reader changed last. */
  readonly said: string;
  readonly drawn: DrawnRows;
  /** Row that the tab key comes to. */
  readonly tabStop: number;
  readonly actions: TableActions;
}

/** The head row stands before all others. */
export const HEAD_ROWS = 1;
