import { type AreaLevel, type Continuity, gemeenteOf, levelOfCode } from '../../domain/area.js';
import type { AreaList } from '../../domain/area-list.js';
import type { Sources } from '../build/sources.js';
import type { AreaSourceConfig, EditionConfig } from '../config/edition-config.js';
import { InputError } from '../failure.js';
import { findColumn, textOf } from '../tables/source-table.js';
import { continuityOf, editionBefore } from './continuity.js';

/** The areas of an edition: a list per carried level. */
export type EditionAreas = ReadonlyMap<AreaLevel, AreaList>;

interface FoundArea {
  readonly name: string;
  readonly parent: string | undefined;
}

type Found = Map<string, FoundArea>;

/**
 * Gathers the areas of an edition from its tables, in the order of their codes.
 * @param editions All editions of the endpoint.
 */
export async function buildAreas(
  sources: Sources,
  edition: EditionConfig,
  editions: readonly EditionConfig[],
): Promise<EditionAreas> {
  const byLevel = new Map<AreaLevel, Found>();
  for (const source of edition.areas) {
    for (const level of source.levels) byLevel.set(level, byLevel.get(level) ?? new Map());
    await gather(sources, source, byLevel);
  }
  const told = await continuityOf(sources, edition);
  const carried = [...byLevel].filter(([, found]) => found.size > 0);
  const codes = new Set(carried.flatMap(([, found]) => [...found.keys()]));
  return new Map(
    carried.map(([level, found]) => [
      level,
      toList(
        edition.id,
        level,
        found,
        codes,
        sources.country.code,
        told(editionBefore(edition, level, editions)),
      ),
    ]),
  );
}

async function gather(
  sources: Sources,
  config: AreaSourceConfig,
  byLevel: Map<AreaLevel, Found>,
): Promise<void> {
  const { table } = await sources.rows(config.table);
  const names = config.names === undefined ? undefined : await sources.gazetteer(config.names);
  const name = config.name === undefined ? undefined : findColumn(table.source, config.name);
  const parent = config.parent === undefined ? undefined : findColumn(table.source, config.parent);
  for (const [row, code] of table.codes) {
    const level = levelOfCode(code, sources.country.code);
    const found = level && config.levels.includes(level) ? byLevel.get(level) : undefined;
    if (!found || found.has(code)) continue;
    const cells = table.source.rows[row] ?? [];
    const written = name === undefined ? names?.nameOf(code) : textOf(cells[name]);
    const ownName = code === sources.country.code ? sources.country.name.nl : written;
    if (!ownName)
      throw new InputError({ ...table.source.placeOf(row), column: config.name }, `${code} has no name`);
    found.set(code, { name: ownName, parent: parent === undefined ? undefined : textOf(cells[parent]) });
  }
}

function toList(
  edition: string,
  level: AreaLevel,
  found: Found,
  codes: ReadonlySet<string>,
  country: string,
  continuity: ReadonlyMap<string, Continuity> | undefined,
): AreaList {
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  const parents = sorted.map(([code, { parent }]) => parent ?? parentOf(code, codes, country));
  return {
    edition,
    level,
    codes: sorted.map(([code]) => code),
    names: sorted.map(([, { name }]) => name),
    parents: level === 'land' ? undefined : parents,
    continuity:
      continuity && sorted.some(([code]) => continuity.has(code))
        ? sorted.map(([code]) => continuity.get(code) ?? 'unknown')
        : undefined,
  };
}

/** Code of the nearest carried area that a code lies in, as far as the code tells. */
function parentOf(code: string, codes: ReadonlySet<string>, country: string): string {
  const candidates = [wijkOf(code), gemeenteOf(code)].filter((one) => one !== undefined && one !== code);
  return candidates.find((one) => one !== undefined && codes.has(one)) ?? country;
}

const PREFIX_LENGTH = 2;
const WIJK_END = 8;

/** Code of the wijk a buurt lies in (`BU03630000` → `WK036300`). */
export function wijkOf(code: string): string | undefined {
  return code.startsWith('BU') ? `WK${code.slice(PREFIX_LENGTH, WIJK_END)}` : undefined;
}
