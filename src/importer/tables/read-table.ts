import type { TableConfig } from '../config/table-config.js';
import { readCsv } from './read-csv.js';
import { readGeoJson } from './read-geojson.js';
import { readOData } from './read-odata.js';
import type { SourceFolder } from './source-folder.js';
import type { SourceTable } from './source-table.js';

/** Reads a table in whichever format the config says it has. */
export function readTable(folder: SourceFolder, name: string, config: TableConfig): Promise<SourceTable> {
  switch (config.format) {
    case 'csv':
      return readCsv(folder, name, listOf(config.files), config);
    case 'geojson':
      return readGeoJson(folder, name, listOf(config.files));
    case 'odata-v3':
      return readOData(folder, name, config);
  }
}

/** One file name or several, as a list. */
export function listOf(files: string | readonly string[]): readonly string[] {
  return typeof files === 'string' ? [files] : files;
}
