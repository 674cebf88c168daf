// The first complete map on the screen, and what the page then holds.

import { colourAt } from '../picture/colours.mjs';
import { firstComplete, shareRight } from '../picture/first-complete.mjs';

const MEGABYTE = 2 ** 20;

/** When the first complete picture was presented, in milliseconds since the page was asked for. */
export async function measureLoad({ reader }, { points, picture }, { frames, origin, page }) {
  const blocking = await page.evaluate(() => [window.bench.blockingTime(), window.bench.longestTask()]);
  return {
    screen: picture && (await timeOfPicture(reader, points, picture, frames)) - origin,
    blocking: blocking[0],
    longestTask: blocking[1],
  };
}

async function timeOfPicture(reader, points, picture, frames) {
  const wanted = points.map((point) => colourAt(picture, point));
  const colours = await reader.coloursOf(frames, points);
  const done = firstComplete(colours, wanted);
  if (done !== undefined) return done;
  const share = shareRight(colours.at(-1)?.colours ?? [], wanted);
  throw new Error(`Only ${share.toFixed(2)} of the picture is right in the last of ${frames.length} frames.`);
}

/** JS heap and array buffers after a garbage collection, in megabytes. */
export async function measureHeap({ session }) {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  return { heap: usedSize / MEGABYTE, buffers: backingStorageSize / MEGABYTE };
}
