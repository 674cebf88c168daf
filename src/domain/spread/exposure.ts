import { sumOf } from './unit-counts.js';

/**
 * Exposure of a group to another (Lieberson 1981, "An asymmetrical approach to segregation"; Massey & Denton 1988):
 * xPy* = Σ (xᵢ/X)(yᵢ/tᵢ), the share of the other group in the unit of the average member of the group. It depends on
 * how large the groups are, and is not the same the other way round.
 */
export function exposure(group: Float64Array, other: Float64Array, total: Float64Array): number {
  const people = sumOf(group);
  const parts = group.map((count, place) => {
    const everybody = total[place] ?? 0;
    return everybody === 0 ? 0 : (count / people) * ((other[place] ?? 0) / everybody);
  });
  return sumOf(parts);
}

/** Isolation of a group: xPx*, its own share in the unit of its average member. */
export function isolation(group: Float64Array, total: Float64Array): number {
  return exposure(group, group, total);
}

/**
 * Correlation ratio η², also eta squared or the variance ratio (White 1986, "Segregation and diversity measures in
 * population distribution"; Massey & Denton 1988): (xPx* − P)/(1 − P) with P = X/T. Isolation freed of the size of the
 * group: 0 where all units have its share, 1 where it lives entirely by itself.
 */
export function correlationRatio(group: Float64Array, total: Float64Array): number {
  const share = sumOf(group) / sumOf(total);
  return (isolation(group, total) - share) / (1 - share);
}
