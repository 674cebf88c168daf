// The engine that tests of whole pages run in: Chromium, or the one that `TEST_ENGINE` names.
import { launch } from 'puppeteer-core';
import { ENGINES, lookAround, missedLine } from '../../engines/engines.mjs';
import { LAUNCH_OPTIONS } from '../../engines/launch-options.mjs';
import { WebKitBrowser } from './webkit/browser.mjs';

/** The name of the engine. */
export const ENGINE = process.env.TEST_ENGINE || 'chromium';

/**
 * Starts it; throws with advice when it is not here.
 * @param options What is another than usual, as puppeteer takes it; WebKit has nothing to choose.
 */
export function launchEngine(options) {
  if (!ENGINES[ENGINE]) throw new Error(`TEST_ENGINE names ${ENGINE}, and not ${Object.keys(ENGINES)}.`);
  const { missed } = lookAround({ [ENGINE]: ENGINES[ENGINE] });
  if (missed.length > 0) throw new Error(missed.map(missedLine).join('\n'));
  const programs = ENGINES[ENGINE].programs();
  if (ENGINE === 'webkit') return new WebKitBrowser(programs);
  return launch({ ...LAUNCH_OPTIONS[ENGINE](programs.browser), headless: true, ...options });
}

/** Options of a test, or of many, that one engine cannot do; the reason is shown where it is skipped. */
export function except(engine, why) {
  return ENGINE === engine ? { skip: `${ENGINES[ENGINE].title} has no way to: ${why}` } : {};
}

/** Options of a test, or of many, that only one engine can do; the reason is shown where it is skipped. */
export function only(engine, why) {
  return ENGINE === engine ? {} : { skip: `${ENGINES[ENGINE].title} has no way to: ${why}` };
}
