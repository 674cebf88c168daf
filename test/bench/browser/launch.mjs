import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';

/** Software drawing, and nothing that a browser does for itself. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--hide-scrollbars',
];

const LOOK_EVERY_MS = 250;
/** Share of one core that a browser at rest uses at most. */
const AT_REST = 0.05;
const PATIENCE_MS = 30_000;

/**
 * Does something with a browser that has never seen a page and has nothing left to do for its own start, and takes it
 * away afterwards.
 */
export async function withFreshBrowser(executablePath, viewport, act) {
  const userDataDir = await mkdtemp(join(tmpdir(), 'bench-map-'));
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir,
    args: FLAGS,
    defaultViewport: { deviceScaleFactor: 1, ...viewport },
    protocolTimeout: 300_000,
  });
  try {
    await comeToRest(browser);
    return await act(browser);
  } finally {
    await browser.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Settles when the browser has done what it does of its own accord when it starts: load the pages of its own menus. */
async function comeToRest(browser) {
  const session = await browser.target().createCDPSession();
  const secondsUsed = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const end = Date.now() + PATIENCE_MS;
  let before = await secondsUsed();
  for (let share = 1; share > AT_REST && Date.now() < end; ) {
    await wait(LOOK_EVERY_MS);
    const now = await secondsUsed();
    share = (now - before) / (LOOK_EVERY_MS / 1000);
    before = now;
  }
  await session.detach();
}
