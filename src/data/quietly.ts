/** Lets a promise fail in its own time: whoever awaits it still gets the error, and nobody else is told. */
export function quietly<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}
