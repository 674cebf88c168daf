// Chromium under the test runner.
import { chromeLauncher } from '@web/test-runner-chrome';
import { LANGUAGE, readerEnvironment } from './reader.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--lang=${LANGUAGE}`,
  `--accept-lang=${LANGUAGE}`,
  '--force-device-scale-factor=1',
  '--force-prefers-reduced-motion',
];

/** A window per test file: a page in a tab behind another is hidden, draws no frames, and would wait for ever. */
async function newWindow({ context }) {
  const apart = await context.browser().createBrowserContext();
  return apart.newPage();
}

/** Two pages at a time. */
export function launcher({ browser }) {
  return chromeLauncher({
    concurrency: 2,
    createPage: newWindow,
    launchOptions: { executablePath: browser, args: FLAGS, env: readerEnvironment() },
  });
}
