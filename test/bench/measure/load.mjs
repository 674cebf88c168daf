// The first complete map on the screen, and what the page then holds.

import { firstComplete, shareRight } from '../picture/first-complete.mjs';

const MEGABYTE = 2 ** 20;
/** Beside a border, a frame is a little less sharp than the picture without loss that it is held against. */
const SURELY_THE_SAME = 0.9;

/** When the first complete picture was presented, in milliseconds since the page was asked for. */
export async function measureLoad({ reader }, ready, { frames, origin, page }) {
  const blocking = await page.evaluate(() => [window.bench.blockingTime(), window.bench.longestTask()]);
  return {
    screen: ready.points.length > 0 ? (await timeOfPicture(reader, ready, frames)) - origin : undefined,
    blocking: blocking[0],
    longestTask: blocking[1],
  };
}

/**
 * When the picture was complete, on the wall clock: told by the last frame, which must be the right one.
 * @throws {Error} when it is not.
 */
export async function timeOfPicture(reader, { points, wanted }, frames) {
  const shown = await reader.coloursOf(frames, points);
  const last = shown.at(-1)?.colours ?? [];
  const share = shareRight(last, wanted);
  if (share >= SURELY_THE_SAME) return firstComplete(shown, last);
  throw new Error(`Only ${share.toFixed(2)} of the picture is right in the last of ${frames.length} frames.`);
}

/** JS heap and array buffers after a garbage collection, in megabytes. */
export async function measureHeap({ session }) {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  return { heap: usedSize / MEGABYTE, buffers: backingStorageSize / MEGABYTE };
}
