/** The value that a part of the values stays below, between two of them where need be; undefined without values. */
export function quantile(values, part) {
  const known = values.filter(Number.isFinite).sort((one, other) => one - other);
  if (known.length === 0) return undefined;
  const place = (known.length - 1) * part;
  const low = known[Math.floor(place)];
  const high = known[Math.ceil(place)];
  return low + (high - low) * (place % 1);
}

/** The middle value. */
export const median = (values) => quantile(values, 0.5);

/** The value that 95 % stay below. */
export const p95 = (values) => quantile(values, 0.95);

/** The power of the number of areas that a time grows with: 1 when it grows alike. */
export function growthExponent(small, large) {
  return Math.log(large.time / small.time) / Math.log(large.areas / small.areas);
}
