// A clock in the hands of the test: long waits of a page end when the test says so, and not before.

/** Pauses between tries are shorter than this, and a reader's patience is longer; in milliseconds. */
export const PAUSES_MS = 1000;
/** How long an element waits for a server that is silent, in milliseconds. */
export const PATIENCE_MS = 20_000;

/** Runs in the page, before all else: keeps what is to be done after a third of a second and more. */
export function holdTimers() {
  const SHORT_MS = 350;
  const { setTimeout: start, clearTimeout: stop } = globalThis;
  const held = new Map();
  let last = 1e9;
  globalThis.setTimeout = (act, ms = 0, ...rest) => {
    if (ms < SHORT_MS) return start(act, ms, ...rest);
    last += 1;
    held.set(last, { act: () => act(...rest), ms });
    return last;
  };
  globalThis.clearTimeout = (id) => {
    if (!held.delete(id)) stop(id);
  };
  globalThis.passTimers = (most) => {
    for (const [id, { act, ms }] of [...held]) {
      if (ms > most || !held.delete(id)) continue;
      act();
    }
  };
}

/** Settles when an element is in a state, while pauses between tries pass at once. It runs in the page. */
export function isInStateAfter(pauses, id, state) {
  globalThis.passTimers(pauses);
  return document.getElementById(id)?.state === state;
}
