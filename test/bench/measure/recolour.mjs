// From the call that shows other figures on the same map to the frame that has them all.
import { setTimeout as wait } from 'node:timers/promises';
import { firstComplete, placesThatChange } from '../picture/first-complete.mjs';

/** In turn: to figures not yet seen and back to figures seen before. */
const STEPS = [
  { to: 1, isNew: true },
  { to: 0, isNew: false },
  { to: 1, isNew: false },
  { to: 2, isNew: true },
  { to: 0, isNew: false },
  { to: 2, isNew: false },
];
/** Longer than the slowest contender takes to draw one frame. */
const QUIET_MS = 700;
const AT_MOST_MS = 20_000;
const BEFORE_MS = 100;
/** A change that shows at fewer of the sample points tells nothing. */
const FEWEST_CHANGES = 8;

/** Times in milliseconds: `seen` with figures the page has had before, `fresh` with those it still has to fetch. */
export async function measureRecolour(bench, { points }, opened) {
  const times = { seen: [], fresh: [] };
  let [shown] = (await bench.reader.coloursOf(opened.frames.slice(-1), points)).map(({ colours }) => colours);
  for (const { to, isNew } of STEPS) {
    const { milliseconds, colours } = await changeTo(bench, to, { points, shown }, opened);
    times[isNew ? 'fresh' : 'seen'].push(milliseconds);
    shown = colours;
  }
  return times;
}

async function changeTo({ reader }, to, { points, shown }, { page, screencast }) {
  await screencast.start();
  await wait(BEFORE_MS);
  const asked = await page.evaluate((place) => window.bench.change(place), to);
  await screencast.quiet(QUIET_MS, AT_MOST_MS);
  const frames = await reader.coloursOf(await screencast.stop(), points);
  const { colours } = frames.at(-1);
  const changed = placesThatChange(shown, colours);
  if (changed.length < FEWEST_CHANGES)
    throw new Error(`Only ${changed.length} sample points changed colour.`);
  const pick = (all) => changed.map((place) => all[place]);
  const later = frames
    .filter(({ time }) => time >= asked)
    .map((frame) => ({ ...frame, colours: pick(frame.colours) }));
  return { milliseconds: firstComplete(later, pick(colours)) - asked, colours };
}
