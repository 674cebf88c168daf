import type { Continuity } from '../../domain/area.js';
import type { Sources } from '../build/sources.js';
import type { EditionConfig } from '../config/edition-config.js';
import { findColumn, textOf } from '../tables/source-table.js';

/** How each area relates to the edition before, for the areas whose value has a meaning in the config. */
export async function continuityOf(
  sources: Sources,
  { table: name, column, meanings }: NonNullable<EditionConfig['continuity']>,
): Promise<ReadonlyMap<string, Continuity>> {
  const { table } = await sources.rows(name);
  const place = findColumn(table.source, column);
  const found = new Map<string, Continuity>();
  for (const [row, code] of table.codes) {
    const meaning = meanings[textOf(table.source.rows[row]?.[place])];
    if (meaning) found.set(code, meaning);
  }
  return found;
}
