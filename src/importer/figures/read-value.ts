import { absence, type Figure, figure, isFigure, type Observation } from '../../domain/observation.js';
import { type ColumnConfig, type ColumnReference, columnReference } from '../config/column-spec.js';
import { InputError } from '../failure.js';
import type { RegionRows, Where } from '../regions/region-rows.js';
import { findColumn } from '../tables/source-table.js';
import { type Notation, parseCell } from '../values/parse-cell.js';

/** Reads what one column, or the sum of some, says about an area. */
export type ReadValue = (code: string) => Observation | undefined;

/**
 * Prepares to read a column.
 * @param where Conditions that hold besides the column's own.
 * @returns A function that is `undefined` for an area without a row.
 */
export function readerOf(
  rows: RegionRows,
  config: ColumnConfig,
  where: Where,
  notation: Notation,
): ReadValue {
  const reference = columnReference(config);
  const { source } = rows.table;
  const columns = reference.names.map((name) => findColumn(source, name, reference.under));
  const places = rows.rowsWhere({ ...where, ...reference.where });
  return (code) => {
    const row = places.get(code);
    if (row === undefined) return undefined;
    return addUp(columns.map((column) => readCell(rows, row, column, notation)));
  };
}

/** Fills in the group where a column is named for all groups at once. */
export function forGroup(config: ColumnConfig, group: string): ColumnConfig {
  return JSON.parse(JSON.stringify(config).replaceAll('{group}', group)) as ColumnConfig;
}

/** The conditions a column brings along. */
export function whereOf(config: ColumnConfig): ColumnReference['where'] {
  return columnReference(config).where;
}

function readCell(rows: RegionRows, row: number, column: number, notation: Notation): Observation {
  const { source } = rows.table;
  const cell = source.rows[row]?.[column] ?? null;
  const observation = parseCell(cell, notation);
  if (observation) return observation;
  throw new InputError(
    { ...source.placeOf(row), column: source.columns[column]?.name },
    `expected a number or a way to write absence, found "${cell}"`,
  );
}

/** The sum of figures; absent for the first reason met where one of them is absent. */
function addUp(parts: readonly Observation[]): Observation {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const missing = parts.find((part) => !isFigure(part));
  if (missing) return missing;
  const figures = parts as readonly Figure[];
  const sum = figures.reduce((total, { value }) => total + value, 0);
  return parts.length === 0
    ? absence('unknown')
    : figure(sum, { provisional: figures.some((one) => one.provisional) });
}
