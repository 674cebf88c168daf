// Finds out where a contender drew the country, from its picture alone: nothing is asked of its code.

import { toPixel } from '../geometry/mercator.mjs';
import { seededRandom } from '../geometry/random.mjs';
import { boxOfRings } from '../geometry/rings.mjs';
import { backgroundOf, colourAt, colourDistance } from './colours.mjs';

const POINTS = 30_000;
/** What differs this much from the background is land. */
const LAND = 6;
/** How far around a point the land is looked at to know whether it is near the coast, as a part of the country's width. */
const COAST = 1 / 150;
/** Almost at the border of an area. */
const ALMOST = 0.8;
const AROUND = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
];

/** Points all over the country and around it, each with whether it is land; those near the coast tell the place. */
export function coastPoints(index) {
  const random = seededRandom(11);
  const [left, top, right, bottom] = index.box;
  const [width, height] = [right - left, bottom - top];
  const isLand = (point) => index.areaAt(point) !== undefined;
  const points = Array.from({ length: POINTS }, () => [
    left + width * (1.1 * random() - 0.05),
    top + height * (1.1 * random() - 0.05),
  ]).map((point) => ({ point, land: isLand(point) }));
  const around = AROUND.map(([x, y]) => [x * COAST * width, y * COAST * width]);
  const coast = points.filter(({ point: [x, y], land }) =>
    around.some(([dx, dy]) => isLand([x + dx, y + dy]) !== land),
  );
  return { all: points, coast };
}

/**
 * Fits the country on what is not background within a box of a picture: its coast tells the size, and its areas, each
 * of one colour, where exactly it is.
 * @param insides Points within areas, with the `room` around each.
 * @returns The projection as {scale, left, top}, and the part of the coast's points that agree with it.
 */
export function register(picture, box, { all, coast }, insides) {
  const background = backgroundOf(picture, box);
  const isDrawn = (point) =>
    isWithin(box, point) && colourDistance(colourAt(picture, point), background) > LAND;
  // A pixel of the coast is drawn on however little of it is land; one with drawn pixels all around errs the other way.
  const isDeep = ([x, y]) => AROUND.every(([dx, dy]) => isDrawn([x + dx, y + dy]));
  const agreement = (projection) => {
    const share = (isLand) =>
      coast.filter(({ point, land }) => isLand(toPixel(projection, point)) === land).length / coast.length;
    return (share(isDrawn) + share(isDeep)) / 2;
  };
  const middle = [box.left + box.width / 2, box.top + box.height / 2];
  const land = all.filter((one) => one.land).map(({ point }) => point);
  const around = (one, step) => movedAndScaled(one, 1 + step / (box.width / 2), step, middle);
  const guesses = [firstGuess(spread(drawnPoints(box, isDrawn)), spread(land)), fitWithin(box, land)];
  const found = guesses.map((guess) => climb(guess, agreement, { from: 16, to: 1 / 8 }, around));
  const onCoast = found.reduce((one, other) => (agreement(other) > agreement(one) ? other : one));
  const both = (tried) => agreement(tried) + evenness(picture, tried, insides);
  const projection = climb(onCoast, both, { from: 1, to: 1 / 8 }, moved);
  return { ...projection, agreement: agreement(projection) };
}

/** The part of times that a place within an area has the colour of a place nearby in the same area. */
function evenness(picture, projection, insides) {
  let even = 0;
  for (const { point, room } of insides) {
    const colour = colourAt(picture, toPixel(projection, point));
    for (const [x, y] of AROUND) {
      const other = [point[0] + x * room * ALMOST, point[1] + y * room * ALMOST];
      if (colourDistance(colourAt(picture, toPixel(projection, other)), colour) <= LAND) even += 1;
    }
  }
  return even / (insides.length * AROUND.length);
}

function isWithin({ left, top, width, height }, [x, y]) {
  return x >= left && y >= top && x < left + width && y < top + height;
}

function drawnPoints({ left, top, width, height }, isDrawn) {
  const points = [];
  for (let x = left; x < left + width; x += 2) {
    for (let y = top; y < top + height; y += 2) if (isDrawn([x, y])) points.push([x, y]);
  }
  return points;
}

/** The middle of points, and how far they lie from it. */
function spread(points) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const width = Math.sqrt(mean(points.map(([x, y]) => (x - middle[0]) ** 2 + (y - middle[1]) ** 2)));
  return { middle, width };
}

function firstGuess(drawn, land) {
  const scale = drawn.width / land.width;
  return {
    scale,
    left: drawn.middle[0] - land.middle[0] * scale,
    top: drawn.middle[1] - land.middle[1] * scale,
  };
}

/** The land in the middle of a box, as large as it fits. */
function fitWithin({ left, top, width, height }, land) {
  const [west, north, east, south] = boxOfRings([land]);
  const scale = Math.min(width / (east - west), height / (south - north));
  return {
    scale,
    left: left + width / 2 - (scale * (west + east)) / 2,
    top: top + height / 2 - (scale * (north + south)) / 2,
  };
}

/** Tries neighbours at ever smaller steps, in pixels, and goes to the best as long as that fits better. */
function climb(start, scoreOf, { from, to }, neighbours) {
  let best = { projection: start, score: scoreOf(start) };
  for (let step = from; step >= to; ) {
    const tries = neighbours(best.projection, step).map((projection) => ({
      projection,
      score: scoreOf(projection),
    }));
    const next = tries.reduce((one, other) => (other.score > one.score ? other : one));
    if (next.score > best.score) best = next;
    else step /= 2;
  }
  return best.projection;
}

function moved(projection, step) {
  return AROUND.map(([x, y]) => ({
    ...projection,
    left: projection.left + x * step,
    top: projection.top + y * step,
  }));
}

function movedAndScaled(projection, factor, step, middle) {
  const places = [projection, ...moved(projection, step)];
  return places.flatMap((one) => [
    one,
    scaleAround(one, factor, middle),
    scaleAround(one, 1 / factor, middle),
  ]);
}

function scaleAround({ scale, left, top }, factor, [x, y]) {
  return { scale: scale * factor, left: x + (left - x) * factor, top: y + (top - y) * factor };
}
