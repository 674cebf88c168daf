import { InputError } from '../failure.js';
import { findColumn, textOf } from '../tables/source-table.js';
import type { RegionTable } from './region-table.js';

/** Conditions that pick the rows of one figure: values of other columns. */
export type Where = Readonly<Record<string, string>>;

/** Finds the row of each area, once for every set of conditions. */
export class RegionRows {
  readonly table: RegionTable;
  readonly #found = new Map<string, ReadonlyMap<string, number>>();

  constructor(table: RegionTable) {
    this.table = table;
  }

  /**
   * Place of the row of each area that meets the conditions, by code.
   * @throws {InputError} when an area has two such rows, or no row meets the conditions at all.
   */
  rowsWhere(where: Where): ReadonlyMap<string, number> {
    const key = JSON.stringify(where);
    const known = this.#found.get(key) ?? this.#find(where);
    this.#found.set(key, known);
    return known;
  }

  #find(where: Where): ReadonlyMap<string, number> {
    const { source, codes } = this.table;
    const conditions = Object.entries(where).map(
      ([name, value]) => [findColumn(source, name), value] as const,
    );
    const found = new Map<string, number>();
    for (const [row, code] of codes) {
      const cells = source.rows[row];
      if (!conditions.every(([column, value]) => textOf(cells?.[column]) === value)) continue;
      const earlier = found.get(code);
      if (earlier !== undefined) this.#refuseTwice(code, earlier, row);
      found.set(code, row);
    }
    if (found.size === 0) this.#refuseNothing(where);
    return found;
  }

  #refuseTwice(code: string, earlier: number, row: number): never {
    const { source, config } = this.table;
    const first = source.placeOf(earlier);
    const place = { ...source.placeOf(row), column: config.region.column };
    throw new InputError(
      place,
      `${code} also has row ${first.row} of ${first.file}; pick one with "where" or leave one out with "rows"`,
    );
  }

  #refuseNothing(where: Where): never {
    const words = Object.entries(where).map(([column, value]) => `${column} = "${value}"`);
    throw new InputError(
      this.table.source.placeOf(0),
      `no row of an area has ${words.join(' and ') || 'a code'}`,
    );
  }
}
