// The engine that tests of whole pages run in: Chromium, or the one that `TEST_ENGINE` names.
import { ENGINES, lookAround, missedLine } from '../../engines/engines.mjs';
import { LAUNCH_OPTIONS } from '../../engines/launch-options.mjs';

/** The name of the engine. */
export const ENGINE = process.env.TEST_ENGINE || 'chromium';

/** How it is started; throws with advice when it is not here. */
export function launchOptions() {
  if (!LAUNCH_OPTIONS[ENGINE]) {
    const names = Object.keys(LAUNCH_OPTIONS).join(', ');
    throw new Error(`TEST_ENGINE names ${ENGINE}; tests of whole pages run in ${names}.`);
  }
  const { missed } = lookAround({ [ENGINE]: ENGINES[ENGINE] });
  if (missed.length > 0) throw new Error(missed.map(missedLine).join('\n'));
  return LAUNCH_OPTIONS[ENGINE](ENGINES[ENGINE].programs().browser);
}

/** Options of a test, or of many, that only one engine can do; the reason is shown where it is skipped. */
export function only(engine, why) {
  return ENGINE === engine ? {} : { skip: `${ENGINES[ENGINE].title} has no way to: ${why}` };
}
