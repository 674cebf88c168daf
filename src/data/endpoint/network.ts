import { takeAhead } from '../asked-ahead.js';

/** Waits a number of milliseconds; rejects as soon as the signal aborts. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** How to fetch: replaceable, so that tests decide what the network does and how fast time passes. */
export interface Network {
  readonly fetch: typeof globalThis.fetch;
  readonly wait: Wait;
  /**
   * Acts when patience has ended, which it never does if left out.
   * @returns Calls it off.
   */
  readonly losePatience?: (act: () => void) => () => void;
}

/**
 * How long an answer may be silent, in milliseconds. A connection whose first packets are lost is tried anew after 1, 3, 7
 * and 15 seconds: who waits less takes what is only slow for what never comes. Every piece that arrives begins it anew,
 * so a slow line is never cut off.
 */
export const PATIENCE_MS = 20_000;

/** The browser's own network and clock; what was asked ahead is not asked again, unless it must not come from a cache. */
export const browserNetwork: Network = {
  fetch: (address, options) =>
    (options?.cache ? undefined : takeAhead(String(address), options?.signal)) ??
    globalThis.fetch(address, options),
  wait: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, milliseconds);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
    }),
  losePatience: (act) => {
    const timer = setTimeout(act, PATIENCE_MS);
    return () => clearTimeout(timer);
  },
};
