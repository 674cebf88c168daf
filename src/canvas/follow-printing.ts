/**
 * Tells when the page is about to be printed, while there is still time to draw at once, and when that is over.
 * @returns Lets go of the page.
 */
export function followPrinting(before: () => void, after: () => void): () => void {
  const released = new AbortController();
  const { signal } = released;
  addEventListener('beforeprint', before, { signal });
  addEventListener('afterprint', after, { signal });
  return () => released.abort();
}
