// How small the coordinates of the country's borders can be as differences, whatever writes them down: their entropy.
const BITS_PER_BYTE = 8;

/**
 * Bytes below which no code for single differences can come, with every border counted once. The first point of an arc
 * is told from the last of the arc before.
 * @param borders Arcs on a grid of whole numbers: `x` and `y` of all their points one after another.
 */
export function entropyFloor({ x, y }) {
  return (entropyBits(differences(x)) + entropyBits(differences(y))) / BITS_PER_BYTE;
}

function differences(values) {
  return Array.from(values, (value, place) => value - (place > 0 ? values[place - 1] : value));
}

function entropyBits(symbols) {
  const counts = new Map();
  for (const symbol of symbols) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  return [...counts.values()].reduce((sum, times) => sum - times * Math.log2(times / symbols.length), 0);
}
