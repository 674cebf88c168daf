// Firefox under the test runner, through WebDriver BiDi.
import { chromeLauncher } from '@web/test-runner-chrome';
import { LANGUAGE, readerEnvironment } from './reader.mjs';
import { SideBySide } from './side-by-side.mjs';

const PREFERENCES = {
  'intl.accept_languages': LANGUAGE,
  'intl.locale.requested': LANGUAGE,
  'layout.css.devPixelsPerPx': '1.0',
  'ui.prefersReducedMotion': 1,
};

/** Two Firefoxes with a page each: of the windows of one, only the last has the focus. */
export function launcher({ browser }) {
  return new SideBySide('Firefox', [onePage(browser), onePage(browser)]);
}

function onePage(executablePath) {
  return chromeLauncher({
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      extraPrefsFirefox: PREFERENCES,
      env: readerEnvironment(),
    },
  });
}
