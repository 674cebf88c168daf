// How Chromium and Firefox are started, for the test runner and for tests of whole pages alike.
import { LANGUAGE, readerEnvironment } from './reader.mjs';

const CHROMIUM_FLAGS = [
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

const FIREFOX_PREFERENCES = {
  // It asks for an icon of the site in the name of the page.
  'browser.chrome.site_icons': false,
  'intl.accept_languages': LANGUAGE,
  'intl.locale.requested': LANGUAGE,
  // A scrollbar that takes room would make a page narrower; Chromium has none here either.
  'ui.useOverlayScrollbars': 1,
  'layout.css.devPixelsPerPx': '1.0',
  'ui.prefersReducedMotion': 1,
};

/** Longest time for a browser to start, and for a page to load in it: a slow machine has other work as well. */
export const START_MS = 240_000;

/** What puppeteer is told of an engine, by its name; each takes the path of the browser. */
export const LAUNCH_OPTIONS = {
  chromium: (executablePath) => ({
    executablePath,
    args: CHROMIUM_FLAGS,
    env: readerEnvironment(),
    timeout: START_MS,
  }),
  firefox: (executablePath) => ({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: FIREFOX_PREFERENCES,
    env: readerEnvironment(),
    timeout: START_MS,
  }),
};
