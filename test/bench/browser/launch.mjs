import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Does something with a browser that has never seen a page, and takes it away afterwards. */
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
    return await act(browser);
  } finally {
    await browser.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}
