// Points well within an area, whose colour on a picture is that of the area and not of its border.
const TRIES = 9;
/** The roomiest area of a cell is among its largest. */
const LARGEST = 12;

/**
 * One inner point for each cell of a grid over the country: that of the roomiest area in the cell.
 * @param radius Distance to the border a point must have.
 * @returns `code`, `point`, and `room`: its distance to the border.
 */
export function innerPoints(index, cells, radius) {
  return [...areasByCell(index, cells).values()].flatMap((areas) => {
    const largest = areas.sort((one, other) => narrowness(other) - narrowness(one)).slice(0, LARGEST);
    const found = largest.map((area) => roomiestPoint(index, area, radius)).filter(Boolean);
    const best = found.sort((one, other) => other.room - one.room).slice(0, 1);
    return best.map(({ area, point, room }) => ({ code: area.code, point, room }));
  });
}

function areasByCell({ areas, box }, cells) {
  const groups = new Map();
  for (const area of areas) {
    const [left, top, right, bottom] = area.box;
    const key = cellOf(box, cells, [(left + right) / 2, (top + bottom) / 2]);
    const group = groups.get(key) ?? [];
    group.push(area);
    groups.set(key, group);
  }
  return groups;
}

/** The shorter side of the box around an area. */
function narrowness({ box: [left, top, right, bottom] }) {
  return Math.min(right - left, bottom - top);
}

function roomiestPoint(index, area, radius) {
  if (narrowness(area) < 2 * radius) return undefined;
  const [left, top, right, bottom] = area.box;
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
