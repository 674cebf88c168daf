import { gemeenteOf } from '../../domain/area.js';
import type { Language } from '../../domain/local-text.js';
import { observationAt } from '../../domain/table/data-table.js';
import { orderByFigure, orderByName, type SortDirection } from '../../domain/table/row-order.js';
import { type SearchableAreas, searchAreas, searchable } from '../../text/area-search.js';
import type { TableNames } from '../../text/table-names.js';
import type { Translations } from '../../text/translations.js';
import type { TableView } from './gather-table.js';

/** Stands for the column of the names. */
export const NAMES = -1;

/** What a reader asked of the rows. */
export interface RowsWish {
  /** Sorted by a column, {@link NAMES} for the names; `undefined` for the publisher's order. */
  readonly sort: { readonly column: number; readonly direction: SortDirection } | undefined;
  /** What was typed to find areas. */
  readonly typed: string;
  /** Code of the gemeente to list; empty for all. */
  readonly gemeente: string;
}

/** Everything in the order of the publisher. */
export const ALL_ROWS: RowsWish = { sort: undefined, typed: '', gemeente: '' };

const collators: Translations<Intl.Collator> = {
  nl: new Intl.Collator('nl-NL', { numeric: true }),
  en: new Intl.Collator('en-GB', { numeric: true }),
};

const searchables = new WeakMap<TableView, readonly [SearchableAreas, SearchableAreas]>();

/** The rows that a reader asked for, in the order he asked for. */
export function rowsFor(
  view: TableView,
  names: TableNames,
  { sort, typed, gemeente }: RowsWish,
  language: Language,
): readonly number[] {
  const { table } = view;
  const all = Array.from({ length: table.shape.rowCount }, (_, row) => row);
  const found = findRows(view, all, typed, gemeente);
  if (!sort) return found;
  const { column, direction } = sort;
  if (column === NAMES) {
    const { compare } = collators[language];
    return orderByName(found, (row) => names.row(row), compare, direction);
  }
  const { decimals } = table.seriesAt(table.shape.cellPlace(0, column)).indicator;
  return orderByFigure(found, (row) => observationAt(table, row, column), direction, decimals);
}

/** How many of some rows have no figure in a column. */
export function countAbsent({ table }: TableView, rows: readonly number[], column: number): number {
  return rows.filter((row) => observationAt(table, row, column)?.kind !== 'figure').length;
}

function findRows(
  view: TableView,
  rows: readonly number[],
  typed: string,
  gemeente: string,
): readonly number[] {
  const { areas, shape } = view.table;
  const placeOf = (row: number) => shape.rowPlace(row).areas;
  const within = gemeente
    ? rows.filter((row) => gemeenteOf(areas[placeOf(row)]?.code ?? '') === gemeente)
    : rows;
  if (!typed.trim()) return within;
  const [ofRows, ofGemeenten] = searchableOf(view);
  const hits = searchAreas([ofRows], typed, areas.length, ofGemeenten);
  const ranks = new Map(hits.map(({ code }, rank) => [code, rank]));
  const rankOf = (row: number) => ranks.get(areas[placeOf(row)]?.code ?? '') ?? Number.POSITIVE_INFINITY;
  const fitting = within.filter((row) => rankOf(row) < Number.POSITIVE_INFINITY);
  return fitting.sort((a, b) => rankOf(a) - rankOf(b));
}

function searchableOf(view: TableView): readonly [SearchableAreas, SearchableAreas] {
  const { edition, level = 'gemeente', areas } = view.table;
  const made = searchables.get(view) ?? [
    searchable({ edition, level, ...listed(areas) }),
    searchable({ edition, level: 'gemeente', ...listed(view.gemeenten) }),
  ];
  searchables.set(view, made);
  return made;
}

function listed(areas: TableView['table']['areas']) {
  return { codes: areas.map(({ code }) => code), names: areas.map(({ name }) => name) };
}
