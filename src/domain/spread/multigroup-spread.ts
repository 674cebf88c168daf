import { type AbsenceReason, isFigure, type Observation } from '../observation.js';
import {
  diversity,
  expectedInformationTheoryIndex,
  informationTheoryIndex,
  relativeEntropy,
} from './entropy.js';
import { SPREAD_BOUNDS, type SpreadBounds } from './spread.js';
import { type LeftOutUnit, shareOfArea, sumOf } from './unit-counts.js';

/** Numbers of people per group that divide everybody between them, over the units of an area. */
export interface MultigroupInput {
  readonly units: readonly string[];
  /** People per group, and in it per unit. Two groups or more that share no members. */
  readonly groups: readonly (readonly Observation[])[];
  /** Everybody, per unit. */
  readonly total: readonly Observation[];
  /** Everybody in the whole area, as it is published. */
  readonly areaTotal: Observation;
  /**
   * Whether the groups leave people out, who then make one more group: the total less the groups. It counts in the
   * indices alone and is never shown by itself.
   */
  readonly withRest?: boolean | undefined;
}

/** How mixed one unit is. */
export interface UnitMix {
  readonly unit: string;
  /** From 0, one group alone, to 1, all groups of one size. */
  readonly relativeEntropy: number;
  /** Chance that two residents differ; `undefined` where nobody lives. */
  readonly diversity: number | undefined;
}

/** How evenly many groups live over the units of an area. */
export interface MultigroupSpread {
  readonly kind: 'spread';
  readonly informationTheoryIndex: number;
  /** The index that chance alone would give. */
  readonly expectedInformationTheoryIndex: number;
  /** How mixed the area as a whole is. */
  readonly relativeEntropy: number;
  readonly diversity: number | undefined;
  readonly units: readonly UnitMix[];
  readonly coverage: MultigroupCoverage;
}

/** How much of the area the units with figures hold. */
export interface MultigroupCoverage {
  readonly units: number;
  readonly usedUnits: number;
  readonly leftOut: readonly LeftOutUnit[];
  /** Share of everybody that lives in used units, from 0 to 1; `undefined` where the area's own figure is absent. */
  readonly residents: number | undefined;
}

/** Why it is not given; `few-people` where hardly anybody is of another group than the largest. */
export interface WithheldMultigroupSpread {
  readonly kind: 'withheld';
  readonly reason: 'coverage-unknown' | 'coverage-low' | 'few-units' | 'few-people';
  readonly coverage: MultigroupCoverage;
}

interface UsedUnit {
  readonly unit: string;
  readonly counts: readonly number[];
  readonly total: number;
}

/** Tells how evenly all groups together live over the units of an area, and how mixed each unit is. */
export function multigroupSpreadOf(
  input: MultigroupInput,
  bounds: SpreadBounds = SPREAD_BOUNDS,
): MultigroupSpread | WithheldMultigroupSpread {
  const read = input.units.map((unit, place) => readUnit(input, unit, place));
  const used = read.filter((one) => 'counts' in one);
  const coverage = coverageOf(
    input,
    used,
    read.filter((one) => 'reason' in one),
  );
  const groups = columnsOf(used, input.groups.length + (input.withRest ? 1 : 0));
  const sums = groups.map(sumOf);
  const reason = obstacleTo(coverage, sums, bounds);
  if (reason) return { kind: 'withheld', reason, coverage };
  return {
    kind: 'spread',
    informationTheoryIndex: informationTheoryIndex(groups),
    expectedInformationTheoryIndex: expectedInformationTheoryIndex(groups),
    relativeEntropy: relativeEntropy(sums),
    diversity: diversity(sums),
    units: used.map(({ unit, counts }) => ({
      unit,
      relativeEntropy: relativeEntropy(counts),
      diversity: diversity(counts),
    })),
    coverage,
  };
}

function readUnit(
  { groups, total, withRest }: MultigroupInput,
  unit: string,
  place: number,
): UsedUnit | LeftOutUnit {
  const everybody = total[place];
  const counts: number[] = [];
  for (const observation of groups.map((group) => group[place])) {
    if (!observation || !isFigure(observation)) return { unit, reason: reasonOf(observation) };
    counts.push(observation.value);
  }
  if (!everybody || !isFigure(everybody)) return { unit, reason: reasonOf(everybody) };
  const grouped = counts.reduce((sum, count) => sum + count, 0);
  // Rounded counts may come to more than the rounded total: there is nobody else then.
  const all = withRest ? [...counts, Math.max(0, everybody.value - grouped)] : counts;
  return { unit, counts: all, total: everybody.value };
}

function reasonOf(observation: Observation | undefined): AbsenceReason {
  if (!observation || isFigure(observation)) throw new RangeError('A unit has no observation');
  return observation.reason;
}

function columnsOf(used: readonly UsedUnit[], count: number): readonly Float64Array[] {
  return Array.from({ length: count }, (_, group) =>
    Float64Array.from(used, ({ counts }) => counts[group] ?? 0),
  );
}

function coverageOf(
  { units, areaTotal }: MultigroupInput,
  used: readonly UsedUnit[],
  leftOut: readonly LeftOutUnit[],
): MultigroupCoverage {
  const people = used.reduce((sum, { total }) => sum + total, 0);
  const residents = shareOfArea(people, isFigure(areaTotal) ? areaTotal.value : undefined);
  return { units: units.length, usedUnits: used.length, leftOut, residents };
}

function obstacleTo(
  { usedUnits, residents }: MultigroupCoverage,
  sums: readonly number[],
  bounds: SpreadBounds,
): WithheldMultigroupSpread['reason'] | undefined {
  if (residents === undefined) return 'coverage-unknown';
  if (residents < bounds.coverage) return 'coverage-low';
  if (usedUnits < bounds.units) return 'few-units';
  const outsideLargest = sums.reduce((sum, one) => sum + one, 0) - Math.max(...sums);
  return outsideLargest < Math.max(1, bounds.people) ? 'few-people' : undefined;
}
