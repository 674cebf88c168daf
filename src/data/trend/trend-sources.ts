import { type AreaLevel, gemeenteOf } from '../../domain/area.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Profile } from '../../domain/profile.js';
import { continuityIn, listsBetween } from '../../domain/trend/continuity.js';
import type { ContinuityBetween } from '../../domain/trend/series.js';
import { profileIfAny } from '../ask-profile.js';
import type { StatisticsSource } from '../statistics-source.js';

/** The profiles that areas are in, by the code of the area. */
export type Profiles = ReadonlyMap<string, Profile | undefined>;

/**
 * Asks for the profiles that a number of areas are in: one per gemeente, and the country's own where nothing else has it.
 * An area whose profile does not exist has none; other failures are failures.
 */
export async function loadProfiles(
  codes: readonly string[],
  country: string,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<Profiles> {
  const [first] = codes.flatMap((code) => gemeenteOf(code) ?? []);
  const scopeOf = (code: string) => gemeenteOf(code) ?? (code === country ? (first ?? country) : country);
  const scopes = [...new Set(codes.map(scopeOf))];
  const load = (scope: string) => profileIfAny(source, scope, signal);
  const profiles = new Map(await Promise.all(scopes.map(async (one) => [one, await load(one)] as const)));
  return new Map(codes.map((code) => [code, profiles.get(scopeOf(code))]));
}

/** Asks for what is known of the boundaries of areas through the editions that figures are of. */
export async function loadContinuity(
  { editions }: Catalogue,
  used: ReadonlyMap<AreaLevel, readonly string[]>,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<ContinuityBetween> {
  const needed = [...used].flatMap(([level, ids]) => listsBetween(editions, level, ids));
  const lists = await Promise.all(needed.map(({ edition, level }) => source.areas(edition, level, signal)));
  return continuityIn(editions, lists);
}
