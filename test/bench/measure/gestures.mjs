// Times between frames while the reader drags the map and zooms in.
import { setTimeout as wait } from 'node:timers/promises';

const DRAG = { x: -180, y: -80, steps: 40, stepMs: 16, holdMs: 150 };
const ZOOM_CLICKS = 2;
const ZOOM_MS = 600;
/** A frame that took longer still belongs to the gesture, however late it comes. */
const LONG_FRAME_MS = 30;
const SETTLED_MS = 450;
const LOOK_EVERY_MS = 150;
const AT_MOST_MS = 10_000;

/** Intervals between frames, in milliseconds: `pan` and, where the map has a button for it, `zoom`. */
export async function measureGestures({ box }, opened) {
  const { page } = opened;
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const pan = await record(page, () => drag(opened, middle));
  const zoom = await measureZoom(opened);
  return { pan, ...(zoom && { zoom }) };
}

async function measureZoom({ page, session }) {
  const button = await page.evaluate(() => window.contender.zoomInBox());
  if (!button) return undefined;
  const at = { x: button.left + button.width / 2, y: button.top + button.height / 2 };
  return record(page, async () => {
    for (let click = 0; click < ZOOM_CLICKS; click++) {
      for (const type of ['mousePressed', 'mouseReleased']) await press(session, type, at);
      await wait(ZOOM_MS);
    }
  });
}

async function drag({ session }, { x, y }) {
  await press(session, 'mousePressed', { x, y });
  for (let step = 1; step <= DRAG.steps; step++) {
    await wait(DRAG.stepMs);
    const part = step / DRAG.steps;
    const at = { x: x + DRAG.x * part, y: y + DRAG.y * part };
    // Not waited for: a page that is busy must not slow the hand down.
    void session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', buttons: 1, button: 'left', ...at });
  }
  await wait(DRAG.holdMs);
  await press(session, 'mouseReleased', { x: x + DRAG.x, y: y + DRAG.y });
}

function press(session, type, at) {
  return session.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 });
}

/** Frame times from the start of a gesture to its end, or to the last long frame that it causes. */
async function record(page, gesture) {
  await page.evaluate(() => window.bench.startFrames());
  await gesture();
  const { now: end } = await page.evaluate(() => window.bench.frameTimes());
  const times = await untilSettled(page, end);
  await page.evaluate(() => window.bench.stopFrames());
  return intervals(times, Math.max(end, lastLongFrame(times)));
}

async function untilSettled(page, end) {
  for (let waited = 0; ; waited += LOOK_EVERY_MS) {
    await wait(LOOK_EVERY_MS);
    const { times, now } = await page.evaluate(() => window.bench.frameTimes());
    if (now - Math.max(end, lastLongFrame(times)) > SETTLED_MS || waited > AT_MOST_MS) return times;
  }
}

function lastLongFrame(times) {
  const long = times.filter((time, place) => place > 0 && time - times[place - 1] > LONG_FRAME_MS);
  return long.at(-1) ?? 0;
}

function intervals(times, until) {
  return times.flatMap((time, place) => (place > 0 && time <= until ? [time - times[place - 1]] : []));
}
