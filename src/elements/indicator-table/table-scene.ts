import type { Area } from '../../domain/area.js';
import type { Language } from '../../domain/local-text.js';
import { type ReferenceRow, referencesOn } from '../../domain/table/data-table.js';
import { TableNames } from '../../text/table-names.js';
import type { Gathered } from '../shared/presentation.js';
import type { TableView } from './gather-table.js';
import { type RowsWish, rowsFor } from './table-rows.js';

/** A table as a reader sees it: which rows, in which order, and what they are called. */
export interface TableScene {
  readonly gathered: Gathered<TableView>;
  readonly language: Language;
  readonly names: TableNames;
  readonly wish: RowsWish;
  /** The rows on show, in their order. */
  readonly rows: readonly number[];
  /** The wider areas that stay on top; none where a row is more than an area. */
  readonly references: readonly ReferenceRow[];
  /** Whether the columns can be sorted: figures of several indicators in one column have no order. */
  readonly isSortable: boolean;
  /** The area of a row; `undefined` where areas do not go down. */
  readonly areaOf: (row: number) => Area | undefined;
}

/** Makes the scene of a table. */
export function sceneOf(gathered: Gathered<TableView>, wish: RowsWish, language: Language): TableScene {
  const { catalogue, view } = gathered;
  const { shape, areas } = view.table;
  const names = new TableNames(view.table, catalogue, view.gemeenten, language);
  return {
    gathered,
    language,
    names,
    wish,
    rows: rowsFor(view, names, wish, language),
    references: referencesOn(view.table),
    isSortable: !shape.varying('rows').includes('indicators'),
    areaOf: (row) => (shape.layout.rows.includes('areas') ? areas[shape.rowPlace(row).areas] : undefined),
  };
}
