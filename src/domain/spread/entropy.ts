import { sumOf } from './unit-counts.js';

/**
 * Entropy of the groups in a unit (Theil & Finizza 1971; Theil 1972): E = −Σ pg ln pg, in nats. 0 where all are of one
 * group, ln G where G groups are of one size; also 0 where nobody lives.
 */
export function entropy(counts: readonly number[]): number {
  const people = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce(
    (sum, count) => sum - (count > 0 ? (count / people) * Math.log(count / people) : 0),
    0,
  );
}

/** Entropy as a share of the largest there can be with so many groups, from 0 to 1; of two groups or more. */
export function relativeEntropy(counts: readonly number[]): number {
  return entropy(counts) / Math.log(counts.length);
}

/**
 * Chance that two people taken at random are of different groups: 1 − Σ s² (Simpson 1949; the diversity of the WRR).
 * `undefined` where nobody lives.
 */
export function diversity(counts: readonly number[]): number | undefined {
  const people = counts.reduce((sum, count) => sum + count, 0);
  return people === 0 ? undefined : 1 - counts.reduce((sum, count) => sum + (count / people) ** 2, 0);
}

/**
 * Information theory index H (Theil & Finizza 1971; Theil 1972; for many groups Reardon & Firebaugh 2002):
 * Σ tᵢ(E − Eᵢ)/(T·E) with tᵢ the sum of the groups. 0 where all units have the composition of the whole, 1 where every
 * unit holds one group. At least two groups need people.
 * @param groups Counts per group, each over the same units.
 */
export function informationTheoryIndex(groups: readonly Float64Array[]): number {
  const whole = entropy(groups.map(sumOf));
  const people = sumOf(Float64Array.from(groups, sumOf));
  const units = groups[0]?.length ?? 0;
  let sum = 0;
  for (let unit = 0; unit < units; unit++) {
    const counts = groups.map((group) => group[unit] ?? 0);
    sum += counts.reduce((running, count) => running + count, 0) * (whole - entropy(counts));
  }
  return sum / (people * whole);
}

/**
 * The H to be expected if people lived in units at random: (G − 1)(n − 1)/(2·T·E) for G groups over n units. 2·T·E·H is
 * the likelihood-ratio statistic of the table, which then has (G − 1)(n − 1) degrees of freedom (Theil 1972); for groups
 * of a few people per unit it is a rough guide.
 */
export function expectedInformationTheoryIndex(groups: readonly Float64Array[]): number {
  const present = groups.filter((group) => sumOf(group) > 0);
  const people = Float64Array.from(present, sumOf);
  const inhabited = (groups[0] ?? []).filter((_, unit) =>
    groups.some((group) => (group[unit] ?? 0) > 0),
  ).length;
  return ((present.length - 1) * (inhabited - 1)) / (2 * sumOf(people) * entropy([...people]));
}
