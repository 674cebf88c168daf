import * as v from 'valibot';
import { levelOfCode } from '../../domain/area.js';
import { parseOriginKey } from '../../domain/origin.js';
import type { Profile, ProfileTable } from '../../domain/profile.js';
import { columnValues, decodeColumn } from './column-values.js';
import { decodeBundled, expectSame, formatOf } from './decode.js';
import { EndpointError } from './endpoint-error.js';

const table = v.object({
  edition: v.string(),
  areas: v.array(v.string()),
  names: v.array(v.string()),
  columns: v.array(
    v.object({ indicator: v.string(), origin: v.string(), period: v.string(), ...columnValues }),
  ),
});

/** Everything about one gemeente and its parts, the country first among the areas of each table. */
export const profileFile = v.object({
  format: formatOf('profile'),
  bundle: v.string(),
  area: v.string(),
  tables: v.array(table),
});

/** A profile file as it is written. */
export type ProfileFile = v.InferOutput<typeof profileFile>;

/**
 * Reads a profile.
 * @param expected What was asked for, and the code of the country to know levels by.
 * @throws {EndpointError} naming file, path and what was expected.
 */
export function decodeProfile(
  content: unknown,
  file: string,
  expected: { bundle: string; area: string; country: string },
): Profile {
  const profile = decodeBundled(profileFile, file, content, expected.bundle);
  expectSame(file, 'area', profile.area, expected.area);
  const tables = profile.tables.map((one, index) =>
    decodeTable(one, file, `tables.${index}.`, expected.country),
  );
  return { area: profile.area, tables };
}

function decodeTable(
  table: ProfileFile['tables'][number],
  file: string,
  path: string,
  country: string,
): ProfileTable {
  expectSame(file, `${path}names.length`, table.names.length, table.areas.length);
  const areas = table.areas.map((code, index) => {
    const level = levelOfCode(code, country);
    if (!level)
      throw new EndpointError('damaged', file, `${path}areas.${index}: not the code of an area: ${code}`);
    return { code, name: table.names[index] ?? '', level, edition: table.edition };
  });
  const columns = table.columns.map(({ indicator, origin, period, ...column }, index) => ({
    indicator,
    origin: parseOriginKey(origin),
    period,
    observations: decodeColumn(file, `${path}columns.${index}.`, column, areas.length),
  }));
  return { edition: table.edition, areas, columns };
}
