/**
 * Ranks from 1 for the lowest value; equal values share the mean of the ranks they take up (mid-ranks), so that no
 * order is made up between them.
 */
export function midRanks(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  const shared = new Float64Array(sorted.length);
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && sorted[end] === sorted[start]) end++;
    shared[start] = (start + 1 + end) / 2;
    start = end;
  }
  return values.map((value) => shared[countBelow(sorted, value)] ?? Number.NaN);
}

/** How many of the values, sorted from low to high, are lower than a value. */
export function countBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
