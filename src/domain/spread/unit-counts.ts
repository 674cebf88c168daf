import { type AbsenceReason, isFigure, type Observation } from '../observation.js';

/** Numbers of people that the spread of a group over the units of an area is computed from. */
export interface SpreadInput {
  /** Codes of the units, such as the buurten of a gemeente. */
  readonly units: readonly string[];
  /** People of the group, per unit. */
  readonly group: readonly Observation[];
  /** People of the group it is held against, per unit; left out, that is everybody else. */
  readonly other?: readonly Observation[] | undefined;
  /** Everybody, per unit. */
  readonly total: readonly Observation[];
  /** What every count was rounded to a multiple of, at random, before it was published; 1 where it was not. */
  readonly roundedTo?: number | undefined;
  /** The counts of the whole area, as they are published: hidden units are in them. */
  readonly area: {
    readonly group: Observation;
    readonly other?: Observation | undefined;
    readonly total: Observation;
  };
}

/** Counts of the units that have figures for everybody concerned. */
export interface UnitCounts {
  readonly units: readonly string[];
  readonly group: Float64Array;
  readonly other: Float64Array;
  readonly total: Float64Array;
}

/** A unit that does not count, because one of its figures is absent. */
export interface LeftOutUnit {
  readonly unit: string;
  readonly reason: AbsenceReason;
}

/** How much of the area the units with figures hold. */
export interface SpreadCoverage {
  /** People in the whole area of the group and of those it is held against, whichever are fewer. */
  readonly fewest: number | undefined;
  readonly units: number;
  readonly usedUnits: number;
  readonly leftOut: readonly LeftOutUnit[];
  /** Share of the group that lives in used units, from 0 to 1; `undefined` where the area's own figure is absent. */
  readonly group: number | undefined;
  /** The same for those it is held against. */
  readonly other: number | undefined;
  /** The same for everybody. */
  readonly residents: number | undefined;
}

interface Row {
  readonly unit: string;
  readonly group: number;
  readonly other: number;
  readonly total: number;
}

/**
 * Takes the units of which everything is known. A unit with an absent figure is left out, and told in the coverage;
 * counting it as zero would call the group absent where it is hidden.
 */
export function readUnits(input: SpreadInput): {
  readonly counts: UnitCounts;
  readonly coverage: SpreadCoverage;
} {
  const rows: Row[] = [];
  const leftOut: LeftOutUnit[] = [];
  input.units.forEach((unit, place) => {
    const other = input.other ? required(input.other, place) : undefined;
    const row = readRow(unit, required(input.group, place), other, required(input.total, place));
    if ('reason' in row) leftOut.push(row);
    else rows.push(row);
  });
  const counts = toCounts(rows);
  return { counts, coverage: coverageOf(input, counts, leftOut) };
}

/** Adds up an array of counts. */
export function sumOf(counts: Float64Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** A share of what an area has, at most all of it: rounded counts of units can add up to more. */
export function shareOfArea(count: number, whole: number | undefined): number | undefined {
  if (whole === undefined) return undefined;
  return count >= whole ? 1 : count / whole;
}

function required(observations: readonly Observation[], place: number): Observation {
  const observation = observations[place];
  if (!observation) throw new RangeError(`No observation for unit ${place}`);
  return observation;
}

/**
 * Counts are rounded at random when they are published, each by itself. Where parts then come to more than the total,
 * the total gives way, so that no share is negative or above 1.
 */
function readRow(
  unit: string,
  group: Observation,
  other: Observation | undefined,
  total: Observation,
): Row | LeftOutUnit {
  if (!isFigure(group)) return { unit, reason: group.reason };
  if (other && !isFigure(other)) return { unit, reason: other.reason };
  if (!isFigure(total)) return { unit, reason: total.reason };
  const everybody = Math.max(total.value, group.value + (other?.value ?? 0));
  return { unit, group: group.value, other: other?.value ?? everybody - group.value, total: everybody };
}

function toCounts(rows: readonly Row[]): UnitCounts {
  return {
    units: rows.map(({ unit }) => unit),
    group: Float64Array.from(rows, ({ group }) => group),
    other: Float64Array.from(rows, ({ other }) => other),
    total: Float64Array.from(rows, ({ total }) => total),
  };
}

function coverageOf(
  { units, other, area }: SpreadInput,
  counts: UnitCounts,
  leftOut: readonly LeftOutUnit[],
): SpreadCoverage {
  const [group, total] = [countIn(area.group), countIn(area.total)];
  const rest = group === undefined || total === undefined ? undefined : total - group;
  const others = other ? countIn(area.other) : rest;
  return {
    fewest: group === undefined || others === undefined ? undefined : Math.min(group, others),
    units: units.length,
    usedUnits: counts.units.length,
    leftOut,
    group: shareOfArea(sumOf(counts.group), group),
    other: shareOfArea(sumOf(counts.other), others),
    residents: shareOfArea(sumOf(counts.total), total),
  };
}

function countIn(observation: Observation | undefined): number | undefined {
  return observation && isFigure(observation) ? observation.value : undefined;
}
