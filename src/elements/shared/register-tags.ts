/** Loads what registers a tag. */
export type TagLoader = () => Promise<unknown>;

/** How long after the page has loaded the tags follow that are not on it, in milliseconds. */
const AT_REST_MS = 2000;

/**
 * Registers tags, each with what is loaded for it: at once those that stand on the page, or come onto it while it loads.
 * The others follow when the page is at rest, for an element may be made later, or in a shadow root.
 */
export function registerTags(loaders: Readonly<Record<string, TagLoader>>): void {
  const missing = new Map(Object.entries(loaders));
  const load = (isWanted: (tag: string) => boolean) => {
    for (const [tag, loader] of [...missing]) {
      if (!isWanted(tag)) continue;
      missing.delete(tag);
      loader().catch(() => missing.set(tag, loader));
    }
  };
  const loadPresent = () => load((tag) => document.getElementsByTagName(tag).length > 0);
  const observer = new MutationObserver(loadPresent);
  observer.observe(document, { childList: true, subtree: true });
  loadPresent();
  whenAtRest(() => {
    observer.disconnect();
    load(() => true);
  });
}

function whenAtRest(act: () => void): void {
  const wait = () => setTimeout(act, AT_REST_MS);
  if (document.readyState === 'complete') wait();
  else globalThis.addEventListener('load', wait, { once: true });
}
