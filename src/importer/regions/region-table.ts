import { levelOfCode } from '../../domain/area.js';
import type { TableConfig } from '../config/table-config.js';
import { findColumn, type SourceTable, textOf } from '../tables/source-table.js';
import type { Gazetteer } from './gazetteer.js';
import { filterRows, type LeftOut } from './row-filter.js';

/** A table whose rows are known to be about areas. */
export interface RegionTable {
  readonly source: SourceTable;
  readonly config: TableConfig;
  /** Code of the area per kept row. */
  readonly codes: ReadonlyMap<number, string>;
  readonly leftOut: readonly LeftOut[];
  /** Titles or codes that mean no area, with the number of rows that have them. */
  readonly unresolved: ReadonlyMap<string, number>;
}

/**
 * Finds out which area each row of a table is about. Rows that the config leaves out, and rows whose title or code
 * means nothing, are counted and not used.
 */
export function resolveRegions(
  source: SourceTable,
  config: TableConfig,
  country: string,
  gazetteer: Gazetteer | undefined,
): RegionTable {
  const column = findColumn(source, config.region.column);
  const { kept, leftOut } = filterRows(source, config.rows);
  const codes = new Map<number, string>();
  const unresolved = new Map<string, number>();
  for (const row of kept) {
    const text = textOf(source.rows[row]?.[column]);
    const code = codeOf(text, config, gazetteer);
    if (code !== undefined && levelOfCode(code, country)) codes.set(row, code);
    else unresolved.set(text, (unresolved.get(text) ?? 0) + 1);
  }
  return { source, config, codes, leftOut, unresolved };
}

function codeOf(text: string, { region }: TableConfig, gazetteer: Gazetteer | undefined): string | undefined {
  return region.codes?.[text] ?? (gazetteer ? gazetteer.codeOf(text) : text);
}
