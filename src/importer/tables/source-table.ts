import { InputError, type InputPlace } from '../failure.js';

/** One cell: text from a CSV file, text or a number from JSON, `null` where JSON says so. */
export type Cell = string | number | null;

/** A column, with the titles of the groups it stands under where the source tells them. */
export interface SourceColumn {
  readonly name: string;
  /** Titles of topic groups, the nearest first. */
  readonly under?: readonly string[] | undefined;
}

/** A source table as it was read: rows of cells, and where each came from. */
export interface SourceTable {
  /** Name of the table in the config. */
  readonly name: string;
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** File and line of a row. */
  readonly placeOf: (row: number) => InputPlace;
}

/**
 * Finds a column by its whole name, or by what stands before its number: numbers shift from year to year.
 * @param under Title of a group it must stand under.
 * @throws {InputError} when no column fits, or more than one.
 */
export function findColumn(table: SourceTable, name: string, under?: string): number {
  const named = columnsNamed(table, name);
  const fitting = under === undefined ? named : named.filter((index) => standsUnder(table, index, under));
  const [found] = fitting;
  if (fitting.length === 1 && found !== undefined) return found;
  const { file } = table.placeOf(0);
  if (fitting.length > 1) {
    const candidates = fitting.map((index) => describeColumn(table, index)).join(', ');
    throw new InputError(
      { file, column: name },
      `more than one column fits: ${candidates}; name one, or use "under"`,
    );
  }
  throw new InputError({ file, column: name }, describeMissing(table, name, under, named));
}

/** Text of a cell without the spaces around it; empty for `null`. */
export function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

function columnsNamed(table: SourceTable, name: string): readonly number[] {
  const exact = table.columns.findIndex((column) => column.name === name);
  if (exact >= 0) return [exact];
  return table.columns.flatMap((column, index) => (withoutNumber(column.name) === name ? [index] : []));
}

function withoutNumber(name: string): string {
  return name.replace(/_\d+$/, '');
}

function standsUnder(table: SourceTable, index: number, under: string): boolean {
  return (table.columns[index]?.under ?? []).includes(under);
}

function describeColumn(table: SourceTable, index: number): string {
  const column = table.columns[index];
  const groups = [...(column?.under ?? [])].reverse();
  return groups.length > 0 ? `${column?.name} (under ${groups.join(' › ')})` : `${column?.name}`;
}

function describeMissing(
  table: SourceTable,
  name: string,
  under: string | undefined,
  named: readonly number[],
): string {
  if (named.length > 0) {
    const found = named.map((index) => describeColumn(table, index)).join(', ');
    return `no such column under "${under}"; found ${found}`;
  }
  const names = table.columns.map((column) => column.name);
  const similar = names.filter((one) => one.toLowerCase().includes(name.toLowerCase().slice(0, 5)));
  return `no such column; ${similar.length > 0 ? `similar are ${similar.slice(0, 8).join(', ')}` : `the table has ${names.slice(0, 12).join(', ')}`}`;
}
