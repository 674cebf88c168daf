// How small the coordinates of the country's outlines can be as differences, whatever writes them down: their entropy.
const BITS_PER_BYTE = 8;

/**
 * Bytes below which no code for single differences can come, with every border counted once.
 * @param rings Closed rings of [x, y] on a grid of whole numbers; neighbours share points.
 */
export function entropyFloor(rings) {
  const columns = new Map();
  const rows = new Map();
  let last = [0, 0];
  for (const arc of arcsOf(rings)) {
    for (const [x, y] of arc) {
      count(columns, x - last[0]);
      count(rows, y - last[1]);
      last = [x, y];
    }
  }
  return (entropyBits(columns) + entropyBits(rows)) / BITS_PER_BYTE;
}

/** Coordinates in degrees as whole steps of the grid they were rounded to: the smallest difference between two. */
export function toGrid(rings) {
  const steps = [0, 1].map((axis) => gridStep(rings.flat().map((point) => point[axis])));
  return rings.map((ring) =>
    ring.map((point) => point.map((value, axis) => Math.round(value / steps[axis]))),
  );
}

function gridStep(values) {
  const TOO_CLOSE = 1e-9;
  const sorted = Float64Array.from(values).sort();
  let step = Infinity;
  for (let i = 1; i < sorted.length; i++) {
    const difference = sorted[i] - sorted[i - 1];
    if (difference > TOO_CLOSE && difference < step) step = difference;
  }
  return step;
}

/** Lines between places where three or more borders meet, each once however many areas share it. */
function* arcsOf(rings) {
  const points = new Map();
  const neighbours = new Map();
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) join(points, neighbours, ring[i - 1], ring[i]);
  }
  const crossings = new Set([...neighbours.keys()].filter((key) => neighbours.get(key).size !== 2));
  // What is left after the crossings are islands: rings without one.
  for (const start of [...crossings, ...neighbours.keys()]) {
    for (const next of [...neighbours.get(start)]) {
      const isPassed = !neighbours.get(start).has(next);
      if (!isPassed) yield walk(neighbours, crossings, start, next).map((key) => points.get(key));
    }
  }
}

function join(points, neighbours, one, other) {
  const keys = [one, other].map((point) => point.join());
  if (keys[0] === keys[1]) return;
  keys.forEach((key, place) => {
    points.set(key, place === 0 ? one : other);
    const known = neighbours.get(key) ?? new Set();
    neighbours.set(key, known.add(keys[1 - place]));
  });
}

/** Follows a border from a crossing to the next, taking away what it passed. */
function walk(neighbours, crossings, start, next) {
  const line = [start];
  for (let from = start, to = next; to !== undefined; ) {
    neighbours.get(from).delete(to);
    neighbours.get(to).delete(from);
    line.push(to);
    from = to;
    to = crossings.has(from) ? undefined : [...neighbours.get(from)][0];
  }
  return line;
}

function count(counts, value) {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function entropyBits(counts) {
  const total = [...counts.values()].reduce((sum, times) => sum + times, 0);
  return [...counts.values()].reduce((sum, times) => sum - times * Math.log2(times / total), 0);
}
