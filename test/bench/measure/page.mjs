// One page in a fresh browser: opened, watched until the map stands, and handed on to what is measured after it.
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { withFreshBrowser } from '../browser/launch.mjs';
import { Screencast } from '../browser/screencast.mjs';

const CLOCK = readFileSync(new URL('../browser/clock.js', import.meta.url), 'utf8');
/** A browser that has just started still has work to do. */
const SETTLE_MS = 700;
/** Longer than the slowest contender takes to draw one frame. */
const QUIET_MS = 1500;
const AT_MOST_MS = 60_000;

/**
 * Opens a page and waits until nothing on it changes any more.
 * @param job `executablePath`, `viewport`, `address` of the page.
 * @param act Called with the page: `page`, `session`, `screencast`, `frames` of the loading, `origin` of time, `errors`.
 */
export function withOpenPage({ executablePath, viewport, address }, act) {
  return withFreshBrowser(executablePath, viewport, async (browser) => {
    const page = await browser.newPage();
    const errors = listenForErrors(page);
    await page.evaluateOnNewDocument(CLOCK);
    const session = await page.createCDPSession();
    const screencast = new Screencast(session);
    await wait(SETTLE_MS);
    await screencast.start();
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: AT_MOST_MS });
    await untilReady(page);
    await screencast.quiet(QUIET_MS, AT_MOST_MS);
    const frames = await screencast.stop();
    const origin = await page.evaluate(() => performance.timeOrigin);
    return act({ page, session, screencast, frames, origin, errors });
  });
}

function listenForErrors(page) {
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error.message ?? error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/** The contender's own word that it is done only ends the waiting; the clock reads the frames. */
async function untilReady(page) {
  const ready = page.evaluate(() =>
    window.contender.ready.then(() => window.bench.nextFrame()).then(() => undefined),
  );
  const late = new AbortController();
  const tooLate = wait(AT_MOST_MS, undefined, { signal: late.signal }).then(() => {
    throw new Error(`The map was not ready after ${AT_MOST_MS / 1000} seconds.`);
  });
  tooLate.catch(() => {});
  await Promise.race([ready, tooLate]);
  late.abort();
}

/** The page as it is, without loss: its pixels, and the PNG they come from as base64. */
export async function takePicture(page, reader) {
  const png = await page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
  return { ...(await reader.pixelsOf(png)), png };
}
