// Colours as [red, green, blue], and pictures as {width, height, data} with four bytes per pixel.

/** The largest difference between two colours in red, green or blue. */
export function colourDistance(one, other) {
  return Math.max(...one.map((channel, index) => Math.abs(channel - other[index])));
}

/** The colour of the pixel that holds a point. */
export function colourAt({ width, height, data }, [x, y]) {
  const column = Math.min(width - 1, Math.max(0, Math.floor(x)));
  const row = Math.min(height - 1, Math.max(0, Math.floor(y)));
  const start = 4 * (row * width + column);
  return [data[start], data[start + 1], data[start + 2]];
}

/** The colour that most points just within the edge of a box have: what lies behind the map. */
export function backgroundOf(picture, box) {
  const counts = new Map();
  for (const point of pointsAlongEdge(box)) {
    const key = colourAt(picture, point).join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [[key]] = [...counts].sort(([, one], [, other]) => other - one);
  return key.split(',').map(Number);
}

const INSET = 2;

function* pointsAlongEdge({ left, top, width, height }) {
  const [right, bottom] = [left + width - 1 - INSET, top + height - 1 - INSET];
  for (let x = left + INSET; x <= right; x++)
    yield* [
      [x, top + INSET],
      [x, bottom],
    ];
  for (let y = top + INSET; y <= bottom; y++)
    yield* [
      [left + INSET, y],
      [right, y],
    ];
}
