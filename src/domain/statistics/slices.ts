/** Does work that comes in slices at once, and gives its result. */
export function lastOf<Result>(slices: Generator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}
