/** What work that is done in slices comes to, all in one go. */
export function resultOf<Result>(work: Generator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** In how many pieces work can be done. */
export function stepsOf(work: Generator<undefined, unknown>): number {
  let steps = 0;
  while (!work.next().done) steps += 1;
  return steps;
}
