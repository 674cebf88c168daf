import { figure, type Observation } from '../../src/domain/observation.js';
import { randomNumbers } from './random.js';

/** Counts as they are observed. */
export function counts(...values: readonly number[]): readonly Observation[] {
  return values.map((value) => figure(value));
}

/** People of two groups over some units: small numbers, units without either among them. */
export function someTown(
  seed: number,
  units = 8,
): { readonly group: Float64Array; readonly other: Float64Array } {
  const random = randomNumbers(seed);
  const some = (most: number) => Float64Array.from({ length: units }, () => Math.floor(random() * most));
  const [group, other] = [some(8), some(15)];
  // Neither group is ever empty.
  group[0] = 3;
  other[1] = 4;
  return { group, other };
}

/** Two lists added up, unit by unit. */
export function plus(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((count, unit) => count + (other[unit] ?? 0));
}

/** Everybody as a person: the unit each lives in, and the number of the group each belongs to. */
export function peopleOf(
  groups: readonly Float64Array[],
): readonly { readonly unit: number; readonly of: number }[] {
  return groups.flatMap((group, of) =>
    [...group].flatMap((count, unit) => Array.from({ length: count }, () => ({ unit, of }))),
  );
}
