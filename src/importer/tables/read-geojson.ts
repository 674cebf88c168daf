import * as v from 'valibot';
import { InputError } from '../failure.js';
import { placesIn } from './read-csv.js';
import { readJson } from './read-json.js';
import type { SourceFolder } from './source-folder.js';
import type { Cell, SourceTable } from './source-table.js';

const collection = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(v.object({ properties: v.nullable(v.record(v.string(), v.unknown())) })),
});

/**
 * Reads the properties of GeoJSON features as a table; the columns are those of all features together.
 * @throws {InputError} naming the file when it is not a FeatureCollection.
 */
export async function readGeoJson(
  folder: SourceFolder,
  name: string,
  files: readonly string[],
): Promise<SourceTable> {
  const parts = [];
  for (const file of files) parts.push({ file, records: await readProperties(folder, file) });
  const names = [
    ...new Set(parts.flatMap(({ records }) => records.flatMap((record) => Object.keys(record)))),
  ];
  return {
    name,
    columns: names.map((column) => ({ name: column })),
    rows: parts.flatMap(({ records }) =>
      records.map((record) => names.map((column) => toCell(record[column]))),
    ),
    placeOf: placesIn(
      parts.map(({ file, records }) => ({ file, rows: records.length })),
      1,
    ),
  };
}

async function readProperties(
  folder: SourceFolder,
  file: string,
): Promise<readonly Record<string, unknown>[]> {
  const result = v.safeParse(collection, await readJson(folder, file), { abortEarly: true });
  if (!result.success) {
    const path = v.getDotPath(result.issues[0]) ?? 'the file';
    throw new InputError({ file }, `${path}: expected a GeoJSON FeatureCollection`);
  }
  return result.output.features.map(({ properties }) => properties ?? {});
}

function toCell(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value;
  return value === null || value === undefined ? null : JSON.stringify(value);
}
