// Chromium under the test runner.
import { chromeLauncher } from '@web/test-runner-chrome';
import { LAUNCH_OPTIONS, START_MS } from './launch-options.mjs';

/** A window per test file: a page in a tab behind another is hidden, draws no frames, and would wait for ever. */
async function newWindow({ context }) {
  const apart = await context.browser().createBrowserContext();
  const page = await apart.newPage();
  page.setDefaultNavigationTimeout(START_MS);
  return page;
}

/** Two pages at a time. */
export function launcher({ browser }) {
  return chromeLauncher({
    concurrency: 2,
    createPage: newWindow,
    launchOptions: LAUNCH_OPTIONS.chromium(browser),
  });
}
