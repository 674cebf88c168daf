import { type Area, gemeenteOf } from '../area.js';
import type { CoveredPeriod } from '../indicator.js';
import { type AbsenceReason, absence, figure, isFigure, type Observation } from '../observation.js';
import {
  EVERYBODY,
  groupsInOrder,
  type Origin,
  type OriginScheme,
  originKey,
  originOf,
  type PlacedGroup,
} from '../origin.js';
import { areasOf, findProfileArea, type Profile } from '../profile.js';
import { type MultigroupInput, multigroupSpreadOf } from './multigroup-spread.js';
import { spreadOf } from './spread.js';
import { UNIT_LEVEL } from './spread-choice.js';
import type { GroupResult, TogetherResult } from './spread-index.js';
import type { SpreadInput } from './unit-counts.js';

/** One group of a scheme, with how it lives over the units of an area. */
export interface GroupSpread extends PlacedGroup {
  readonly result: GroupResult;
  /** What it was computed from; `undefined` where there are no figures for units. */
  readonly input: SpreadInput | undefined;
}

/** How the groups of a scheme live over the units of one area, in one period. */
export interface AreaSpread {
  readonly area: Area;
  readonly period: CoveredPeriod;
  readonly units: readonly Area[];
  /** The groups in the order of the scheme. */
  readonly groups: readonly GroupSpread[];
  readonly together: TogetherResult;
  /** Why the area's own number of everybody is absent, if it is. */
  readonly hidden: AbsenceReason | undefined;
  readonly provisional: boolean;
}

/** What to compute a spread from. */
export interface AreaSpreadQuestion {
  readonly profile: Profile;
  /** Code of the area. */
  readonly area: string;
  /** Id of the indicator that counts people. */
  readonly indicator: string;
  readonly scheme: OriginScheme;
  readonly period: CoveredPeriod;
  /** What counts were rounded to at random; 1 where they were not. */
  readonly roundedTo: number;
}

type Counts = ReadonlyMap<string, Observation>;

/**
 * Computes how all groups of a scheme live over the units of an area. Groups right below the total are always listed,
 * those below them where they have figures for units.
 * @returns `undefined` where the division of the period does not know the area.
 */
export function areaSpreadOf(question: AreaSpreadQuestion): AreaSpread | undefined {
  const { profile, scheme, period } = question;
  const area = findProfileArea(profile, period.edition, question.area);
  if (!area) return undefined;
  const units = areasOf(profile, period.edition).filter(
    ({ code, level }) => level === UNIT_LEVEL && gemeenteOf(code) === area.code,
  );
  const total = countsOf(question, EVERYBODY);
  const groups = groupsInOrder(scheme)
    .filter(({ depth }) => depth > 0)
    .map((placed) => groupSpread(placed, question, units, total))
    .filter(({ depth, input }) => depth === 1 || input);
  const own = wholeCount(total, area.code, units);
  return {
    area,
    period,
    units,
    groups,
    together: multigroupSpreadOf(togetherInput(groups, units, area, total)),
    hidden: isFigure(own) ? undefined : own.reason,
    provisional: period.provisional === true || [...total.values()].some(isProvisional),
  };
}

function groupSpread(
  placed: PlacedGroup,
  question: AreaSpreadQuestion,
  units: readonly Area[],
  total: Counts,
): GroupSpread {
  const counts = countsOf(question, originOf(question.scheme.id, placed.group.id));
  if (!units.some(({ code }) => counts.has(code))) {
    return { ...placed, result: { kind: 'unpublished' }, input: undefined };
  }
  const input = {
    units: units.map(({ code }) => code),
    group: units.map(({ code }) => countIn(counts, code)),
    total: units.map(({ code }) => countIn(total, code)),
    roundedTo: question.roundedTo,
    area: {
      group: wholeCount(counts, question.area, units),
      total: wholeCount(total, question.area, units),
    },
  };
  return { ...placed, result: spreadOf(input), input };
}

/** The groups right below the total divide everybody between them; those without figures for units are the rest. */
function togetherInput(
  groups: readonly GroupSpread[],
  units: readonly Area[],
  area: Area,
  total: Counts,
): MultigroupInput {
  const top = groups.filter(({ depth }) => depth === 1);
  const withFigures = top.flatMap(({ input }) => (input ? [input.group] : []));
  return {
    units: units.map(({ code }) => code),
    groups: withFigures,
    total: units.map(({ code }) => countIn(total, code)),
    areaTotal: wholeCount(total, area.code, units),
    withRest: withFigures.length < top.length,
  };
}

/** All that a profile has for an origin in the period, by the code of the area. */
function countsOf({ profile, indicator, period }: AreaSpreadQuestion, origin: Origin): Counts {
  const key = originKey(origin);
  const counts = new Map<string, Observation>();
  for (const { edition, areas, columns } of profile.tables) {
    if (edition !== period.edition) continue;
    const column = columns.find(
      (one) => one.indicator === indicator && one.period === period.id && originKey(one.origin) === key,
    );
    if (column)
      for (const [place, { code }] of areas.entries()) counts.set(code, column.observations.at(place));
  }
  return counts;
}

/**
 * The number of the whole area, as it is published. Where it is not published at all, though those of all units are, these
 * add up to it: nothing is hidden then.
 */
function wholeCount(counts: Counts, area: string, units: readonly Area[]): Observation {
  const published = counts.get(area);
  if (published) return published;
  const parts = units.map(({ code }) => countIn(counts, code)).filter(isFigure);
  if (parts.length < units.length || parts.length === 0) return absence('unknown');
  return figure(parts.reduce((sum, { value }) => sum + value, 0));
}

function countIn(counts: Counts, code: string): Observation {
  return counts.get(code) ?? absence('unknown');
}

function isProvisional(observation: Observation): boolean {
  return isFigure(observation) && observation.provisional;
}
