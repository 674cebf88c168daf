// Firefox under the test runner, through WebDriver BiDi.
import { chromeLauncher } from '@web/test-runner-chrome';
import { LAUNCH_OPTIONS, START_MS } from './launch-options.mjs';
import { SideBySide } from './side-by-side.mjs';

/** Two Firefoxes with a page each: of the windows of one, only the last has the focus. */
export function launcher({ browser }) {
  return new SideBySide('Firefox', [onePage(browser), onePage(browser)]);
}

function onePage(executablePath) {
  return chromeLauncher({
    concurrency: 1,
    createPage,
    launchOptions: LAUNCH_OPTIONS.firefox(executablePath),
  });
}

async function createPage({ context }) {
  const page = await context.newPage();
  page.setDefaultNavigationTimeout(START_MS);
  return page;
}
