/** A value, or the nearest end of a range that it lies outside of. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
