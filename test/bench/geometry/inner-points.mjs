// Points well within an area, whose colour on a picture is that of the area and not of its border.
const TRIES = 9;

/**
 * One inner point for each cell of a grid over the country: that of the roomiest area in the cell.
 * @param radius Distance to the border a point must have; `room` is the distance it has.
 */
export function innerPoints(index, cells, radius) {
  const best = new Map();
  for (const area of index.areas) {
    const found = roomiestPoint(index, area, radius);
    if (!found) continue;
    const key = cellOf(index.box, cells, found.point);
    if (!best.has(key) || best.get(key).room < found.room) best.set(key, found);
  }
  return [...best.values()].map(({ area, point, room }) => ({ code: area.code, point, room }));
}

function roomiestPoint(index, area, radius) {
  const [left, top, right, bottom] = area.box;
  if (Math.min(right - left, bottom - top) < 2 * radius) return undefined;
  let best;
  for (let column = 1; column < TRIES; column++) {
    for (let row = 1; row < TRIES; row++) {
      const point = [left + ((right - left) * column) / TRIES, top + ((bottom - top) * row) / TRIES];
      // Where two areas overlap, the colour is that of either.
      if (index.areaAt(point) !== area) continue;
      const room = index.distanceToBorder(area, point);
      if (room > (best?.room ?? radius)) best = { area, point, room };
    }
  }
  return best;
}

function cellOf([left, top, right, bottom], cells, [x, y]) {
  const column = Math.floor(((x - left) / (right - left)) * cells);
  const row = Math.floor(((y - top) / (bottom - top)) * cells);
  return `${column},${row}`;
}
