import type { TableConfig } from '../../../src/importer/config/table-config.js';
import { gazetteerOf } from '../../../src/importer/regions/gazetteer.js';
import { RegionRows } from '../../../src/importer/regions/region-rows.js';
import { resolveRegions } from '../../../src/importer/regions/region-table.js';
import type { Cell, SourceTable } from '../../../src/importer/tables/source-table.js';

/** A source table with the given columns and rows; its first row is row 2 of `table.csv`. */
export function aTable(columns: readonly string[], ...rows: readonly (readonly Cell[])[]): SourceTable {
  return {
    name: 'table',
    columns: columns.map((name) => ({ name })),
    rows,
    placeOf: (row) => ({ file: 'table.csv', row: row + 2 }),
  };
}

/** The config of a table whose column `code` has the codes. */
export function aTableConfig(changes: Partial<TableConfig> = {}): TableConfig {
  return { format: 'csv', files: 'table.csv', region: { column: 'code' }, ...changes } as TableConfig;
}

/** The rows of a table by area. */
export function regionRows(table: SourceTable, changes: Partial<TableConfig> = {}): RegionRows {
  const titles = gazetteerOf([{ title: 'Voorbeeld', code: 'GM9001', name: 'Voorbeeld' }]);
  const config = aTableConfig(changes);
  return new RegionRows(resolveRegions(table, config, 'NL00', config.region.titles ? titles : undefined));
}
