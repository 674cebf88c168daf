// A browser for tests of whole pages, and all that a page lets others notice of it.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchEngine } from './engine.mjs';
import { LONG_PATIENCE_MS, PATIENCE_MS, untilTrue } from './patience.mjs';

/** High enough that every element of a page is in view. */
export const TALL = { width: 1000, height: 9000 };

/**
 * Starts a browser.
 * @param options What is another than usual, as the launcher takes it.
 */
export async function startBrowser(options = {}) {
  const browser = await launchEngine({
    timeout: PATIENCE_MS,
    protocolTimeout: LONG_PATIENCE_MS,
    ...options,
  });
  const folder = mkdtempSync(join(tmpdir(), 'buurtmonitor-pages-'));
  return {
    browser,
    folder,
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** Names of files that are still being written. */
const UNFINISHED = /^\.|\.(crdownload|part|wkdownload)$/;

/**
 * Opens a page of its own browser context: nothing is stored, and nothing kept from another page. What it downloads is in a
 * folder of its own. Closing takes the page alone: Chromium breaks down when a context goes that still saves a file, and
 * empty ones cost nothing until the browser ends.
 */
export async function openPage({ browser, folder }, viewport = TALL) {
  const downloads = mkdtempSync(join(folder, 'page-'));
  const context = await browser.createBrowserContext({
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
  });
  const page = await context.newPage();
  // What is no browser of puppeteer's has patience of its own.
  page.setDefaultTimeout?.(PATIENCE_MS);
  await page.setViewport(viewport);
  await page.evaluateOnNewDocument(tellViolations);
  return {
    page,
    seen: listenTo(page),
    /** Names of the files that were saved. */
    saved: () => readdirSync(downloads).filter((name) => !UNFINISHED.test(name)),
    downloads,
    close: () => page.close(),
  };
}

function listenTo(page) {
  const seen = { errors: [], requests: [], violations: [], network: [] };
  page.on('pageerror', (error) => hearError(seen, error));
  page.on('console', (message) => hear(seen, message));
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('dialog', (dialog) => {
    seen.errors.push(`a dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  return seen;
}

/** What the browser says of answers that a test wants to be wrong. */
const OF_THE_NETWORK =
  /^Failed to load resource|blocked by CORS policy|^Cannot load script .* Failed integrity/;

/** Runs in the page, before all else. Every violation of its policy is told on the console, whoever caused it. */
function tellViolations() {
  document.addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, blockedURI, sample, sourceFile }) =>
      console.error('Violation: ', violatedDirective, blockedURI, sample, sourceFile),
  );
}

/** What Firefox tells as if the page had thrown it. */
const FIREFOX_TELLS = /^Error: (Content-Security-Policy|Cross-Origin Request Blocked): /;

function hearError(seen, error) {
  const isTold = FIREFOX_TELLS.test(String(error));
  seen[isTold ? 'network' : 'errors'].push(String(isTold ? error : (error.stack ?? error)));
}

/** What the browser adds of its own. */
const TOLD_TWICE = /Content Security Policy|Trusted(HTML|Script)/;

function hear(seen, message) {
  const text = message.text();
  if (text.startsWith('Violation: ')) seen.violations.push(text);
  else if (TOLD_TWICE.test(text)) seen.network.push(text);
  else if (OF_THE_NETWORK.test(text)) seen.network.push(text);
  else if (['error', 'warn', 'warning'].includes(message.type())) seen.errors.push(text);
}

/** Asks a question of the page until the answer is yes; a strict page allows no other way to wait. */
export function until(page, what, question, ...args) {
  return untilTrue(what, () => page.evaluate(question, ...args));
}
