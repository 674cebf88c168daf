/**
 * The value below which a share of the values lies, on a straight line between two of them where needed
 * (type 7 of Hyndman & Fan 1996, the usual one in statistical software).
 * @param sorted Values from low to high, at least one.
 * @param share From 0 to 1.
 */
export function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (place - below) * (high - low);
}

/** The middle value; of at least one value, from low to high. */
export function median(sorted: Float64Array): number {
  return quantile(sorted, 0.5);
}
