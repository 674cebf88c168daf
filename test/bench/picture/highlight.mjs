// Whether an area is outlined: what changed along its border since the picture without the pointer.
import { toPixel } from '../geometry/mercator.mjs';
import { colourAt, colourDistance } from './colours.mjs';

const CHANGED = 24;
const REACH = 2;
/** Part of the border that must have changed, and the fewest pixels of it that must be in sight to judge. */
const LIT = 0.6;
const FEWEST = 6;

/**
 * @param hidden Boxes that cover the map, such as the tooltip.
 * @returns true or false; undefined where too little of the border is in sight.
 */
export function isHighlighted({ before, after, area, projection, map, hidden }) {
  const inSight = borderPixels(area, projection).filter(
    (point) => isIn(map, point) && !hidden.some((box) => isIn(box, point)),
  );
  if (inSight.length < FEWEST) return undefined;
  return inSight.filter((point) => isChangedNear(before, after, point)).length / inSight.length >= LIT;
}

function borderPixels({ rings }, projection) {
  const pixels = new Map();
  for (const ring of rings) {
    const line = ring.map((point) => toPixel(projection, point));
    for (let i = 1; i < line.length; i++) {
      for (const [x, y] of between(line[i - 1], line[i]))
        pixels.set(`${Math.round(x)},${Math.round(y)}`, [x, y]);
    }
  }
  return [...pixels.values()];
}

function between([ax, ay], [bx, by]) {
  const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay)));
  return Array.from({ length: steps }, (_, step) => [
    ax + ((bx - ax) * step) / steps,
    ay + ((by - ay) * step) / steps,
  ]);
}

function isIn({ left, top, width, height }, [x, y]) {
  return x >= left && y >= top && x < left + width && y < top + height;
}

function isChangedNear(before, after, [x, y]) {
  for (let dx = -REACH; dx <= REACH; dx++) {
    for (let dy = -REACH; dy <= REACH; dy++) {
      const point = [x + dx, y + dy];
      if (colourDistance(colourAt(before, point), colourAt(after, point)) > CHANGED) return true;
    }
  }
  return false;
}
