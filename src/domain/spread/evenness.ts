import { sumOf, type UnitCounts } from './unit-counts.js';

/** What one unit adds to the dissimilarity of a group. */
export interface UnitContribution {
  readonly unit: string;
  /** People of the group in the unit, as they are published. */
  readonly count: number;
  /** Part of the dissimilarity that comes from this unit, from 0 to 1; all units together make 1, or 0 where all is even. */
  readonly share: number;
  /** Whether the unit holds more of the group than of those it is held against. */
  readonly over: boolean;
  /**
   * The group's share in the unit for every 100 it would have if all units were alike (the concentration index of
   * Statistics Netherlands, elsewhere the location quotient); `undefined` in a unit where nobody lives.
   */
  readonly concentration: number | undefined;
}

/**
 * Index of dissimilarity (Duncan & Duncan 1955, "A methodological analysis of segregation indexes"):
 * D = ½ Σ |xᵢ/X − yᵢ/Y|. From 0, spread alike, to 1, never in the same unit: the share of either group that would
 * have to move to another unit for the two to be spread alike. Both groups need people.
 */
export function dissimilarity(group: Float64Array, other: Float64Array): number {
  return sumOf(gaps(group, other).map(Math.abs)) / 2;
}

/** What each unit adds to the dissimilarity, in the order of the units. */
export function contributionsOf({ units, group, other, total }: UnitCounts): readonly UnitContribution[] {
  const differences = gaps(group, other);
  const whole = sumOf(differences.map(Math.abs));
  const ofAll = sumOf(group) / sumOf(total);
  return units.map((unit, place) => {
    const [count, people, difference] = [group[place] ?? 0, total[place] ?? 0, differences[place] ?? 0];
    return {
      unit,
      count,
      share: whole === 0 ? 0 : Math.abs(difference) / whole,
      over: difference > 0,
      concentration: people === 0 ? undefined : (100 * (count / people)) / ofAll,
    };
  });
}

/** Per unit, its share of the group less its share of the other. */
function gaps(group: Float64Array, other: Float64Array): Float64Array {
  const [people, others] = [sumOf(group), sumOf(other)];
  return group.map((count, place) => count / people - (other[place] ?? 0) / others);
}
