import type { Area, AreaLevel } from './area.js';
import type { Observation } from './observation.js';
import type { ObservationColumn } from './observation-column.js';
import { type Origin, originKey } from './origin.js';

/** One column of a profile: an indicator, origin and period over the areas of its table. */
export interface ProfileColumn {
  readonly indicator: string;
  readonly origin: Origin;
  readonly period: string;
  readonly observations: ObservationColumn;
}

/** Figures that share a list of areas: the country, the gemeente, and its parts. */
export interface ProfileTable {
  readonly edition: string;
  readonly areas: readonly Area[];
  readonly columns: readonly ProfileColumn[];
}

/** Everything an endpoint has about one gemeente and its parts, with the country beside it. */
export interface Profile {
  /** Code of the gemeente, or of the country for the country alone. */
  readonly area: string;
  readonly tables: readonly ProfileTable[];
}

/** Which figures are wanted from a profile. */
export interface ProfileQuestion {
  readonly indicator: string;
  readonly origin: Origin;
  readonly period: string;
  readonly edition: string;
}

/** The areas of an edition in a profile, widest level first. */
export function areasOf(profile: Profile, edition: string): readonly Area[] {
  const areas = profile.tables.filter((table) => table.edition === edition).flatMap((table) => table.areas);
  return [...new Map(areas.map((area) => [area.code, area])).values()];
}

/** The area with a code in an edition, if the profile has it. */
export function findProfileArea(profile: Profile, edition: string, code: string): Area | undefined {
  return areasOf(profile, edition).find((area) => area.code === code);
}

/**
 * What was observed for an area. `undefined` when the publisher has no such column or area at all, which is something
 * else than a figure that is absent.
 */
export function observationIn(
  profile: Profile,
  question: ProfileQuestion,
  code: string,
): Observation | undefined {
  for (const table of profile.tables) {
    if (table.edition !== question.edition) continue;
    const column = findColumn(table, question);
    const index = table.areas.findIndex((area) => area.code === code);
    if (column && index >= 0) return column.observations.at(index);
  }
  return undefined;
}

/** What was observed for all areas of a level that the profile has; empty when it has no such column. */
export function observationsAt(
  profile: Profile,
  question: ProfileQuestion,
  level: AreaLevel,
): readonly { readonly area: Area; readonly observation: Observation }[] {
  return profile.tables.flatMap((table) => {
    const column = table.edition === question.edition ? findColumn(table, question) : undefined;
    if (!column) return [];
    return table.areas.flatMap((area, index) =>
      area.level === level ? [{ area, observation: column.observations.at(index) }] : [],
    );
  });
}

function findColumn(
  table: ProfileTable,
  { indicator, origin, period }: ProfileQuestion,
): ProfileColumn | undefined {
  const key = originKey(origin);
  return table.columns.find(
    (column) =>
      column.indicator === indicator && column.period === period && originKey(column.origin) === key,
  );
}
