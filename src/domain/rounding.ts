/** Digits that a double keeps exactly: what lies beyond is noise of the binary notation (1.005 is stored as 1.00499…). */
const EXACT_DIGITS = 15;

/** A value as published, rounded half away from zero to a number of decimals. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  // Most figures come as they are published, and a map has thousands of them.
  if (Math.round(value * factor) / factor === value) return value === 0 ? 0 : value;
  const scaled = Number((Math.abs(value) * factor).toPrecision(EXACT_DIGITS));
  const rounded = (Math.sign(value) * Math.round(scaled)) / factor;
  return rounded === 0 ? 0 : rounded;
}
