// From the movement of the pointer to the frame in which the area under it is named; right or wrong by the GeoJSON.
import { setTimeout as wait } from 'node:timers/promises';
import { fromPixel } from '../geometry/mercator.mjs';
import { seededRandom } from '../geometry/random.mjs';
import { isHighlighted } from '../picture/highlight.mjs';
import { takePicture } from './page.mjs';

const SEED = 5;
const AT_MOST_MS = 700;
const BETWEEN_MS = 40;
/** Nearer to a border a pixel belongs to both areas; half of it is for the place of the map, read from its picture. */
const INSIDE_PIXELS = 1.5;
/** Room for the shadow of a tooltip. */
const SHADOW = 6;

/** Random pixels of a map with the area that is clearly under each; never the same name twice in a row. */
export function pointerPlan({ index }, { box, projection }, count) {
  const random = seededRandom(SEED);
  const plan = [];
  while (plan.length < count) {
    const pixel = [box.left + box.width * random(), box.top + box.height * random()].map(Math.floor);
    const point = fromPixel(projection, pixel);
    const area = index.areaAt(point);
    if (!area || area.name === plan.at(-1)?.wanted) continue;
    const isInside = index.distanceToBorder(area, point) * projection.scale > INSIDE_PIXELS;
    if (isInside) plan.push({ pixel, area, wanted: area.name });
  }
  return plan;
}

/** The same pixels on a page without a map: what is named there is where the pointer is. */
export function emptyPlan(plan) {
  return plan.map(({ pixel }) => ({ pixel, wanted: pixel.join() }));
}

/** Moves the pointer to each place of a plan. */
export async function measurePointer(plan, { page, session }) {
  const times = [];
  const wrong = [];
  for (const { pixel, wanted } of plan) {
    const answer = await moveTo(page, session, pixel, wanted);
    if (answer.milliseconds !== undefined) times.push(answer.milliseconds);
    else wrong.push({ pixel, wanted, named: answer.named });
    await wait(BETWEEN_MS);
  }
  return { times, right: times.length, wrong };
}

async function moveTo(page, session, [x, y], wanted) {
  await page.evaluate(
    (name, atMost) => {
      window.answer = window.bench.expectName(name, atMost);
    },
    wanted,
    AT_MOST_MS,
  );
  await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  return page.evaluate(() => window.answer);
}

/** Looks at the picture at each place of a plan: how often the area under the pointer is outlined. Takes no time. */
export async function countHighlights({ reader }, plan, map, { page, session }) {
  const count = { lit: 0, dark: [], unseen: 0 };
  await moveAway(page, session);
  const before = await takePicture(page, reader);
  for (const { pixel, area, wanted } of plan) {
    await moveTo(page, session, pixel, wanted);
    const after = await takePicture(page, reader);
    const tooltip = await page.evaluate(() => window.contender.namedBox());
    const hidden = tooltip ? [widen(tooltip)] : [];
    const isLit = isHighlighted({ before, after, area, projection: map.projection, map: map.box, hidden });
    if (isLit === undefined) count.unseen += 1;
    else if (isLit) count.lit += 1;
    else count.dark.push({ pixel, wanted });
  }
  return count;
}

async function moveAway(page, session) {
  await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 1, y: 1 });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
}

function widen({ left, top, width, height }) {
  return { left: left - SHADOW, top: top - SHADOW, width: width + 2 * SHADOW, height: height + 2 * SHADOW };
}
