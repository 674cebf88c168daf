import type { Area, AreaLevel } from '../area.js';
import type { Catalogue } from '../catalogue.js';
import { periodsOf } from '../choice.js';
import type { Measurement } from '../comparison.js';
import type { CoveredPeriod, Indicator } from '../indicator.js';
import { EVERYBODY, findGroup, type Origin, originOf, TOTAL } from '../origin.js';
import { findProfileArea, observationIn, type Profile } from '../profile.js';

/** A period with the origin that its figures are of. */
export interface DatedOrigin {
  readonly origin: Origin;
  readonly period: CoveredPeriod;
}

/** The same word in every scheme that has it, newest scheme first; everybody is in all of them. */
export function counterpartsOf({ schemes }: Catalogue, { group }: Origin): readonly Origin[] {
  if (group === TOTAL) return [EVERYBODY];
  const having = schemes.filter((scheme) => findGroup(scheme, group));
  return having.map(({ id }) => originOf(id, group)).reverse();
}

/**
 * All periods of an indicator at a level, from old to new, each once: of origins that share a period the first one has it.
 * @param origins One group in several schemes, the preferred one first.
 */
export function datedOrigins(
  indicator: Indicator,
  origins: readonly Origin[],
  level: AreaLevel,
): readonly DatedOrigin[] {
  const byPeriod = new Map<string, DatedOrigin>();
  for (const origin of origins) {
    for (const period of periodsOf(indicator, origin, level)) {
      if (!byPeriod.has(period.id)) byPeriod.set(period.id, { origin, period });
    }
  }
  return [...byPeriod.values()].sort((a, b) => (a.period.id < b.period.id ? -1 : 1));
}

/**
 * The figures of an area through the years, absent ones among them. Years in which the area did not exist, or for which
 * nothing is kept, are left out.
 */
export function measureYears(
  profile: Profile,
  indicator: Indicator,
  code: string,
  dated: readonly DatedOrigin[],
): readonly Measurement[] {
  return dated.flatMap((one) => measureIn(profile, indicator, code, one) ?? []);
}

/** What was measured in one period, if anything was. */
export function measureIn(
  profile: Profile,
  indicator: Indicator,
  code: string,
  { origin, period }: DatedOrigin,
): Measurement | undefined {
  const { id, edition } = period;
  const area: Area | undefined = findProfileArea(profile, edition, code);
  const question = { indicator: indicator.id, origin, period: id, edition };
  const observation = area && observationIn(profile, question, code);
  return area && observation && { indicator, origin, area, period: id, observation };
}
