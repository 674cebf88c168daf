import { expectedDissimilarity, systematicDissimilarity } from './chance.js';
import { informationTheoryIndex } from './entropy.js';
import { contributionsOf, dissimilarity, type UnitContribution } from './evenness.js';
import { correlationRatio, exposure, isolation } from './exposure.js';
import { readUnits, type SpreadCoverage, type SpreadInput, sumOf, type UnitCounts } from './unit-counts.js';

/** What a spread has to rest on before it is given. */
export interface SpreadBounds {
  /** Fewest people of either group in the units with figures. */
  readonly people: number;
  /** Fewest units with figures. */
  readonly units: number;
  /** Lowest share of either group that lives in units with figures. */
  readonly coverage: number;
  /** Highest dissimilarity that chance alone may be expected to give. */
  readonly chance: number;
  /** Fewer people of a group than this ask for caution. */
  readonly caution: number;
}

/**
 * Bounds in use unless others are given.
 * - `people` and `units`: those of the US Census Bureau, which gives indexes for places with at least 10 tracts and 100
 *   people of the group ("Housing patterns").
 * - `coverage`: D is a distance between two distributions, and hiding a share of a group moves its distribution by that
 *   share at most. So with nine tenths of both in sight D is off by 0.2 in the worst case, and far less in practice.
 * - `chance`: an index up to 0.3 is called low (Massey & Denton 1993); where two thirds of that is chance, nothing is
 *   left to tell.
 * - `caution`: the Social Science Data Analysis Network warns for groups below 1,000 people.
 */
export const SPREAD_BOUNDS: SpreadBounds = {
  people: 100,
  units: 10,
  coverage: 0.9,
  chance: 0.2,
  caution: 1000,
};

/** How a group lives over the units of an area. */
export interface Spread {
  readonly kind: 'spread';
  readonly dissimilarity: number;
  readonly isolation: number;
  readonly exposure: number;
  readonly correlationRatio: number;
  /** Theil's H of the group and those it is held against. */
  readonly informationTheoryIndex: number;
  /** The group's share of everybody in the units that count. */
  readonly share: number;
  /** People of the group in the units that count. */
  readonly people: number;
  /** The dissimilarity that chance alone would give. */
  readonly expectedDissimilarity: number;
  /** The dissimilarity beyond chance. */
  readonly systematicDissimilarity: number;
  /** Whether the group is so small that the figures ask for caution. */
  readonly smallGroup: boolean;
  /** How far the dissimilarity can be off because of what is hidden, at most. */
  readonly hiddenMargin: number;
  readonly coverage: SpreadCoverage;
  /** What each unit adds, in the order of the units. */
  readonly contributions: readonly UnitContribution[];
}

/**
 * Why a spread is not given: the area's own figures are absent, so that coverage is unknown; too much is hidden; one
 * of the groups has too few people; there are too few units; or units are so small that chance would show.
 */
export type SpreadObstacle =
  | 'coverage-unknown'
  | 'coverage-low'
  | 'few-people'
  | 'few-units'
  | 'mostly-chance';

/** A spread that is not given, and why. */
export interface WithheldSpread {
  readonly kind: 'withheld';
  readonly reason: SpreadObstacle;
  readonly coverage: SpreadCoverage;
}

/**
 * Tells how evenly a group lives over the units of an area, next to everybody else or another group. All indices are of
 * the same units, those with figures for everybody concerned.
 */
export function spreadOf(input: SpreadInput, bounds: SpreadBounds = SPREAD_BOUNDS): Spread | WithheldSpread {
  const { counts, coverage } = readUnits(input);
  const withhold = (reason: SpreadObstacle): WithheldSpread => ({ kind: 'withheld', reason, coverage });
  const obstacle = obstacleTo(counts, coverage, bounds);
  if (obstacle) return withhold(obstacle);
  const expected = expectedDissimilarity(counts.group, counts.other, input.roundedTo);
  if (expected > bounds.chance) return withhold('mostly-chance');
  return { ...indicesOf(counts, expected, bounds), hiddenMargin: hiddenMargin(coverage), coverage };
}

/** A small group is mostly hidden as well; that it is small comes first, for it is why. */
function obstacleTo(
  { group, other }: UnitCounts,
  coverage: SpreadCoverage,
  bounds: SpreadBounds,
): SpreadObstacle | undefined {
  const fewest = Math.max(1, bounds.people);
  if (coverage.fewest === undefined) return 'coverage-unknown';
  if (coverage.fewest < fewest) return 'few-people';
  if (Math.min(coverage.group ?? 0, coverage.other ?? 0) < bounds.coverage) return 'coverage-low';
  if (Math.min(sumOf(group), sumOf(other)) < fewest) return 'few-people';
  return coverage.usedUnits < bounds.units ? 'few-units' : undefined;
}

function indicesOf(
  counts: UnitCounts,
  expected: number,
  { caution }: SpreadBounds,
): Omit<Spread, 'coverage' | 'hiddenMargin'> {
  const { group, other, total } = counts;
  const observed = dissimilarity(group, other);
  return {
    kind: 'spread',
    dissimilarity: observed,
    isolation: isolation(group, total),
    exposure: exposure(group, other, total),
    correlationRatio: correlationRatio(group, total),
    informationTheoryIndex: informationTheoryIndex([group, other]),
    share: sumOf(group) / sumOf(total),
    people: sumOf(group),
    expectedDissimilarity: expected,
    systematicDissimilarity: systematicDissimilarity(observed, expected),
    smallGroup: Math.min(sumOf(group), sumOf(other)) < caution,
    contributions: contributionsOf(counts),
  };
}

function hiddenMargin({ group = 0, other = 0 }: SpreadCoverage): number {
  return 1 - group + (1 - other);
}
