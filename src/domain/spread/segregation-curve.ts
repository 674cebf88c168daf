import { sumOf } from './unit-counts.js';

/** A point of a segregation curve: shares, from 0 to 1, that live in the units up to here. */
export interface CurvePoint {
  readonly other: number;
  readonly group: number;
}

/**
 * The segregation curve (Duncan & Duncan 1955), a Lorenz curve for two groups: units in the order of the group's weight
 * in them, from light to heavy, and how much of each group lives in them so far. The diagonal is an even spread; the
 * largest distance below it is the dissimilarity. Both groups need people.
 */
export function segregationCurve(group: Float64Array, other: Float64Array): readonly CurvePoint[] {
  const [people, others] = [sumOf(group), sumOf(other)];
  const order = [...group.keys()].filter((unit) => (group[unit] ?? 0) + (other[unit] ?? 0) > 0);
  const weight = (unit: number) => (group[unit] ?? 0) / ((group[unit] ?? 0) + (other[unit] ?? 0));
  order.sort((a, b) => weight(a) - weight(b));
  const points: CurvePoint[] = [{ other: 0, group: 0 }];
  let [own, rest] = [0, 0];
  for (const unit of order) {
    own += group[unit] ?? 0;
    rest += other[unit] ?? 0;
    points.push({ other: rest / others, group: own / people });
  }
  return points;
}
