/** The part of the points on either side that may fall outside an axis: of thousands one alone would press all others together. */
const OUTERMOST = 1 / 200;

/** With fewer points than this, each of them is on the axis. */
const MANY = 200;

/** An end is cut off only where it takes more than this part of what lies between both ends. */
const WASTE = 1 / 2;

/** From where to where an axis should run for a number of values; infinite, and the wrong way round, for none. */
export function scatterRange(values: Float64Array): readonly [low: number, high: number] {
  const sorted = values.slice().sort();
  const count = sorted.length;
  const [lowest = Number.POSITIVE_INFINITY, highest = Number.NEGATIVE_INFINITY] = [
    sorted[0],
    sorted[count - 1],
  ];
  if (count < MANY) return [lowest, highest];
  const skipped = Math.floor(count * OUTERMOST);
  const [low = lowest, high = highest] = [sorted[skipped], sorted[count - 1 - skipped]];
  const room = (high - low) * WASTE;
  return [low - lowest > room ? low : lowest, highest - high > room ? high : highest];
}
