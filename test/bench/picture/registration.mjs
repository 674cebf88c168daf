// Finds out where a contender drew the country, from its picture alone: nothing is asked of its code.

import { toPixel } from '../geometry/mercator.mjs';
import { seededRandom } from '../geometry/random.mjs';
import { backgroundOf, colourAt, colourDistance } from './colours.mjs';

const POINTS = 30_000;
/** What differs this much from the background is land. */
const LAND = 6;
/** How far around a point the land is looked at to know whether it is near the coast, as a part of the country's width. */
const COAST = 1 / 150;
const FIRST_STEP = 16;
const LAST_STEP = 1 / 8;

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
  const around = [
    [COAST, 0],
    [-COAST, 0],
    [0, COAST],
    [0, -COAST],
  ].map(([x, y]) => [x * width, y * width]);
  const coast = points.filter(({ point: [x, y], land }) =>
    around.some(([dx, dy]) => isLand([x + dx, y + dy]) !== land),
  );
  return { all: points, coast };
}

/**
 * Fits the country on what is not background within a box of a picture.
 * @returns The projection as {scale, left, top}, and the part of the coast's points that agree with it.
 */
export function register(picture, box, { all, coast }) {
  const background = backgroundOf(picture, box);
  const isDrawn = (point) =>
    isWithin(box, point) && colourDistance(colourAt(picture, point), background) > LAND;
  const agreement = (projection) =>
    coast.filter(({ point, land }) => isDrawn(toPixel(projection, point)) === land).length / coast.length;
  const start = firstGuess(
    spread(drawnPoints(box, isDrawn)),
    spread(all.filter(({ land }) => land).map(({ point }) => point)),
  );
  const projection = climb(start, agreement, [box.left + box.width / 2, box.top + box.height / 2]);
  return { ...projection, agreement: agreement(projection) };
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

/** Moves and scales by ever smaller steps as long as that agrees better. */
function climb(start, agreement, middle) {
  let best = { projection: start, score: agreement(start) };
  for (let step = FIRST_STEP; step >= LAST_STEP; ) {
    const tries = neighbours(best.projection, step, middle).map((projection) => ({
      projection,
      score: agreement(projection),
    }));
    const next = tries.reduce((one, other) => (other.score > one.score ? other : one));
    if (next.score > best.score) best = next;
    else step /= 2;
  }
  return best.projection;
}

function neighbours(projection, step, middle) {
  const moves = [
    [step, 0],
    [-step, 0],
    [0, step],
    [0, -step],
  ].map(([x, y]) => ({
    ...projection,
    left: projection.left + x,
    top: projection.top + y,
  }));
  const factors = [1 + step / middle[0], 1 / (1 + step / middle[0])];
  return [...moves, ...factors.map((factor) => scaleAround(projection, factor, middle))];
}

function scaleAround({ scale, left, top }, factor, [x, y]) {
  return { scale: scale * factor, left: x + (left - x) * factor, top: y + (top - y) * factor };
}
