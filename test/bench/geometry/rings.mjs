// Plane geometry on rings: closed lines of [x, y], of which the last repeats the first.

/** The smallest upright box around rings: left, top, right, bottom. */
export function boxOfRings(rings) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of rings.flat()) {
    if (x < box[0]) box[0] = x;
    if (y < box[1]) box[1] = y;
    if (x > box[2]) box[2] = x;
    if (y > box[3]) box[3] = y;
  }
  return box;
}

/** Whether a point is inside: a ray from it crosses the rings an odd number of times. */
export function isInRings(rings, [x, y]) {
  let isInside = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1];
      const [bx, by] = ring[i];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
    }
  }
  return isInside;
}

/** The distance from a point to the nearest place on the rings. */
export function distanceToRings(rings, point) {
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      nearest = Math.min(nearest, distanceToSegment(ring[i - 1], ring[i], point));
    }
  }
  return nearest;
}

function distanceToSegment([ax, ay], [bx, by], [x, y]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length > 0 ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
