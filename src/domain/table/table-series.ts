import type { AreaLevel } from '../area.js';
import { type Catalogue, findIndicator, groupOf } from '../catalogue.js';
import { type Choice, ChoiceError, covers, periodsOf, resolveChoice } from '../choice.js';
import type { CoveredPeriod, Indicator } from '../indicator.js';
import { groupsInOrder, type Origin, type OriginGroup, originKey, TOTAL } from '../origin.js';
import type { TablePlace } from './table-shape.js';

/** What an author listed; an empty list stands for the one value of the choice. */
export interface TableLists {
  readonly indicators: readonly string[];
  readonly origins: readonly string[];
  readonly periods: readonly string[];
}

/** In a list, everything there is. */
export const ALL = 'all';

/** A group that a table shows. */
export interface TableOrigin {
  readonly origin: Origin;
  readonly group: OriginGroup;
}

/** The indicators, groups and periods of a table. */
export interface TableSubjects {
  readonly indicators: readonly Indicator[];
  readonly origins: readonly TableOrigin[];
  /** Ids of periods; empty where each indicator shows the period of its own that fits the choice best. */
  readonly periods: readonly string[];
}

/** An indicator, group and period: a column of figures. */
export interface TableSeries extends TableOrigin {
  readonly indicator: Indicator;
  /** The period that was asked for, or found. */
  readonly periodId: string;
  /** `undefined` where the publisher has no such figures for any area of the table. */
  readonly period: CoveredPeriod | undefined;
}

/**
 * Finds in the catalogue what an author listed.
 * @throws {ChoiceError} naming the list and the word that cannot be followed.
 */
export function resolveSubjects(
  catalogue: Catalogue,
  choice: Choice,
  lists: TableLists,
  levels: readonly AreaLevel[],
): TableSubjects {
  const indicators = resolveIndicators(catalogue, choice, lists.indicators);
  const origins = resolveOrigins(catalogue, choice, indicators, lists.origins, levels);
  const periods = resolvePeriods(indicators, origins, lists.periods, levels);
  return { indicators, origins, periods };
}

/** The series at a place in the dimensions of a table. */
export function seriesAt(
  { indicators, origins, periods }: TableSubjects,
  place: TablePlace,
  choice: Choice,
  levels: readonly AreaLevel[],
): TableSeries {
  const indicator = indicators[place.indicators] ?? choice.indicator;
  const { origin, group } = origins[place.origins] ?? choice;
  const wished = periods[place.periods];
  const offered = periodsAt(indicator, origin, levels);
  const found = (id: string) => offered.find((period) => period.id === id);
  const period = wished === undefined ? (found(choice.period.id) ?? offered.at(-1)) : found(wished);
  return { indicator, origin, group, periodId: wished ?? period?.id ?? choice.period.id, period };
}

/** Periods an indicator has for a group at any of some levels, from old to new. */
function periodsAt(
  indicator: Indicator,
  origin: Origin,
  levels: readonly AreaLevel[],
): readonly CoveredPeriod[] {
  const all = levels.flatMap((level) => periodsOf(indicator, origin, level));
  return [...new Map(all.map((period) => [period.id, period])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}

function resolveIndicators(catalogue: Catalogue, choice: Choice, ids: readonly string[]) {
  if (ids.includes(ALL)) return catalogue.indicators;
  if (ids.length === 0) return [choice.indicator];
  return ids.map((id) => findIndicator(catalogue, id) ?? refuse('indicators', id, 'unknown'));
}

function resolveOrigins(
  catalogue: Catalogue,
  choice: Choice,
  indicators: readonly Indicator[],
  words: readonly string[],
  levels: readonly AreaLevel[],
): readonly TableOrigin[] {
  if (words.length === 0) return [choice];
  if (words.includes(ALL)) return coveredGroups(catalogue, indicators, levels);
  return words.map((word) => resolveOrigin(catalogue, choice, indicators, word, levels));
}

/** The group that a word means for the first indicator that has figures for it. */
function resolveOrigin(
  catalogue: Catalogue,
  { area }: Choice,
  indicators: readonly Indicator[],
  word: string,
  levels: readonly AreaLevel[],
): TableOrigin {
  let reason: 'unknown' | 'no-figures' = 'no-figures';
  for (const indicator of indicators) {
    for (const level of levels) {
      try {
        const wish = { area, indicator: indicator.id, origin: word, period: '' };
        return resolveChoice(catalogue, wish, () => level);
      } catch (error) {
        if (!(error instanceof ChoiceError)) throw error;
        const { attribute, reason: why } = error.problem;
        if (attribute === 'origin' && why === 'unknown') reason = 'unknown';
      }
    }
  }
  return refuse('origins', word, reason);
}

/** All groups that any of the indicators has figures for, everybody first, then scheme by scheme in its own order. */
function coveredGroups(
  catalogue: Catalogue,
  indicators: readonly Indicator[],
  levels: readonly AreaLevel[],
): readonly TableOrigin[] {
  const coverages = indicators.flatMap(({ coverage }) => coverage);
  const atLevels = coverages.filter((one) => one.levels.some((level) => levels.includes(level)));
  const origins = catalogue.schemes.toReversed().flatMap((scheme) =>
    groupsInOrder(scheme).map(({ group }) => ({
      scheme: group.id === TOTAL ? undefined : scheme.id,
      group: group.id,
    })),
  );
  const covered = origins.filter((origin) => atLevels.some((one) => covers(one, origin)));
  const once = [...new Map(covered.map((origin) => [originKey(origin), origin])).values()];
  return once.flatMap((origin) => {
    const group = groupOf(catalogue, origin);
    return group ? [{ origin, group }] : [];
  });
}

function resolvePeriods(
  indicators: readonly Indicator[],
  origins: readonly TableOrigin[],
  ids: readonly string[],
  levels: readonly AreaLevel[],
): readonly string[] {
  if (ids.length === 0) return [];
  const offered = indicators.flatMap((indicator) =>
    origins.flatMap(({ origin }) => periodsAt(indicator, origin, levels).map(({ id }) => id)),
  );
  if (ids.includes(ALL)) return [...new Set(offered)].sort();
  for (const id of ids) if (!offered.includes(id)) refuse('periods', id, reasonOf(indicators, id));
  return ids;
}

function reasonOf(indicators: readonly Indicator[], id: string): 'unknown' | 'no-figures' {
  const isKnown = indicators.some(({ coverage }) =>
    coverage.some(({ periods }) => periods.some((period) => period.id === id)),
  );
  return isKnown ? 'no-figures' : 'unknown';
}

function refuse(attribute: keyof TableLists, value: string, reason: 'unknown' | 'no-figures'): never {
  throw new ChoiceError({ attribute, value, reason });
}
