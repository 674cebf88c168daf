import { runInSlices } from './run-in-slices.js';

/** Does work a slice at a time and gives its result; rejects when it is no longer wanted. */
export async function finishInSlices<Result>(
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
