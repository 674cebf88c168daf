import type { AreaLevel, Continuity } from '../../domain/area.js';
import type { Sources } from '../build/sources.js';
import type { EditionConfig } from '../config/edition-config.js';
import { findColumn, textOf } from '../tables/source-table.js';

/** How areas relate to those of the edition before, by code. */
export type ContinuityByCode = ReadonlyMap<string, Continuity>;

/** The newest edition before another that carries a level, if any. */
export function editionBefore(
  { date }: EditionConfig,
  level: AreaLevel,
  editions: readonly EditionConfig[],
): EditionConfig | undefined {
  return editions
    .filter((one) => one.date < date && one.areas.some(({ levels }) => levels.includes(level)))
    .reduce<EditionConfig | undefined>((last, one) => (last && last.date > one.date ? last : one), undefined);
}

/**
 * What the source of an edition tells of its areas, for the areas whose value has a meaning in the config.
 * @returns Gives it for the edition before; `undefined` where there is no source.
 */
export async function continuityOf(
  sources: Sources,
  edition: EditionConfig,
): Promise<(before: EditionConfig | undefined) => ContinuityByCode | undefined> {
  if (!edition.continuity) return () => undefined;
  const told = await readContinuity(sources, edition.continuity);
  const since = edition.continuity.since ?? yearBefore(edition.date);
  return (before) => (before && before.date < since ? sinceLongBefore(told) : told);
}

async function readContinuity(
  sources: Sources,
  { table: name, column, meanings }: NonNullable<EditionConfig['continuity']>,
): Promise<ContinuityByCode> {
  const { table } = await sources.rows(name);
  const place = findColumn(table.source, column);
  const found = new Map<string, Continuity>();
  for (const [row, code] of table.codes) {
    const meaning = meanings[textOf(table.source.rows[row]?.[place])];
    if (meaning) found.set(code, meaning);
  }
  return found;
}

/**
 * What is left of what a source tells, for an edition before the division that it compares with: what was redrawn since
 * is not the same, but what was not may have been before.
 */
function sinceLongBefore(told: ContinuityByCode): ContinuityByCode {
  return new Map([...told].map(([code, one]) => [code, one === 'redrawn' ? one : 'unknown']));
}

function yearBefore(date: string): string {
  const [year, ...rest] = date.split('-');
  return [String(Number(year) - 1).padStart(4, '0'), ...rest].join('-');
}
