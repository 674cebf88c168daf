// Firefox under the test runner, through WebDriver BiDi.
import { chromeLauncher } from '@web/test-runner-chrome';
import { LANGUAGE, readerEnvironment } from './reader.mjs';

const PREFERENCES = {
  'intl.accept_languages': LANGUAGE,
  'intl.locale.requested': LANGUAGE,
  'layout.css.devPixelsPerPx': '1.0',
  'ui.prefersReducedMotion': 1,
};

/** A window per test file: a tab behind another draws no frames. */
function newWindow({ context }) {
  return context.newPage({ type: 'window' });
}

/** Two pages at a time. */
export function launcher({ browser }) {
  const made = chromeLauncher({
    concurrency: 2,
    createPage: newWindow,
    launchOptions: {
      browser: 'firefox',
      executablePath: browser,
      extraPrefsFirefox: PREFERENCES,
      env: readerEnvironment(),
    },
  });
  made.name = 'Firefox';
  return made;
}
