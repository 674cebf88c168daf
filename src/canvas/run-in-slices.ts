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

/** Does work a slice at a time and gives its result; rejects when it is no longer wanted. */
export async function resultInSlices<Result>(
  work: Generator<undefined, Result>,
  signal: AbortSignal,
): Promise<Result> {
  const results: Result[] = [];
  const keep = function* () {
    results.push(yield* work);
  };
  await runInSlices(keep(), signal);
  signal.throwIfAborted();
  return results[0] as Result;
}
