import type { CurvePoint } from './segregation-curve.js';

/**
 * The share of the group that lives where a share of the others does, read off a segregation curve: between two of its
 * points along the line, as the curve is drawn.
 */
export function groupAt(points: readonly CurvePoint[], other: number): number {
  const after = points.findIndex((point) => point.other >= other);
  const [to, from] = [points[after], points[after - 1]];
  if (!to) return 1;
  if (!from || to.other === from.other) return to.group;
  return from.group + ((other - from.other) / (to.other - from.other)) * (to.group - from.group);
}
