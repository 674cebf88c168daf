import { levelOfCode } from '../../domain/area.js';
import type { AreaList } from '../../domain/area-list.js';
import type { FiguresPeriod } from '../config/figures-periods.js';
import type { RegionRows } from '../regions/region-rows.js';

/** How the rows of a table fit the areas of an edition at a level, in one period. */
export interface FiguresMatch {
  readonly table: string;
  readonly period: string;
  readonly edition: string;
  readonly level: string;
  /** Number of areas with a row. */
  readonly matched: number;
  /** Codes of areas without a row: their figures are absent. */
  readonly areasWithoutRow: readonly string[];
  /** Codes of rows whose area the edition does not have: their figures are not in the endpoint. */
  readonly rowsWithoutArea: readonly string[];
}

/** Sets the areas of an edition against the rows of a table. */
export function matchOf(
  { table }: RegionRows,
  period: FiguresPeriod,
  areas: AreaList,
  country: string,
): FiguresMatch {
  const inTable = new Set(
    [...table.codes.values()].filter((code) => levelOfCode(code, country) === areas.level),
  );
  const inEdition = new Set(areas.codes);
  return {
    table: period.table,
    period: period.id,
    edition: period.edition,
    level: areas.level,
    matched: areas.codes.filter((code) => inTable.has(code)).length,
    areasWithoutRow: areas.codes.filter((code) => !inTable.has(code)),
    rowsWithoutArea: [...inTable].filter((code) => !inEdition.has(code)).sort(),
  };
}
