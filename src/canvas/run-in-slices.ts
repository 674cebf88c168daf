import { nextTask } from './next-task.js';

/** Longest time that a slice of work keeps the page from its reader, in milliseconds; a step is never cut. */
const SLICE_MS = 8;

/**
 * Does work a slice at a time, and lets the page live in between.
 * @returns Whether it was finished; not when the signal aborted before.
 */
export async function runInSlices(work: Iterator<unknown>, signal: AbortSignal): Promise<boolean> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      if (signal.aborted) return false;
      if (work.next().done) return true;
    } while (performance.now() < end);
    await nextTask();
  }
}
