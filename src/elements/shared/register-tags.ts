import { isNearView } from '../../controllers/near-view.js';
import { askAhead } from '../../data/asked-ahead.js';
import { catalogueAddress } from '../../data/endpoint/catalogue-address.js';

/** What is loaded for a tag. */
export interface TagParts {
  /** Loads what registers the tag. */
  readonly tag: () => Promise<unknown>;
  /** Loads what an element of the tag draws its first picture with. */
  readonly kit?: (element: Element) => Promise<unknown>;
}

/** How long after the page has loaded, with its tags, those follow that are not on it; in milliseconds. */
const AT_REST_MS = 2000;

/**
 * Registers tags, each with what is loaded for it: at once those that stand on the page, or come onto it while it loads.
 * The others follow when the page is at rest, for an element may be made later, or in a shadow root.
 */
export function registerTags(tags: Readonly<Record<string, TagParts>>): void {
  const missing = new Map(Object.entries(tags));
  const ahead = new LoadAhead();
  const coming: Promise<unknown>[] = [];
  const seen = new WeakSet<Element>();
  const load = (tag: string, parts: TagParts) => {
    missing.delete(tag);
    coming.push(parts.tag().catch(() => missing.set(tag, parts)));
  };
  const loadPresent = () => {
    for (const [tag, parts] of [...missing]) {
      // What could not be had is asked again for another element, not at every change of the page.
      const present = [...document.getElementsByTagName(tag)].filter((one) => !seen.has(one));
      for (const element of present) seen.add(element);
      if (present.length > 0) load(tag, parts);
      ahead.prepare(present, parts);
    }
  };
  const observer = new MutationObserver(loadPresent);
  observer.observe(document, { childList: true, subtree: true });
  loadPresent();
  whenAtRest(coming, () => {
    observer.disconnect();
    ahead.forget();
    for (const [tag, parts] of [...missing]) load(tag, parts);
  });
}

/**
 * What elements near the view are going to ask for, asked together with the code of their tags: a round trip less to
 * wait.
 */
class LoadAhead {
  readonly #catalogues = new Set<string>();
  readonly #atRest = new AbortController();

  prepare(elements: readonly Element[], { kit }: TagParts): void {
    const near = elements.filter(isNearView);
    for (const element of near) this.#askCatalogue(element);
    // An element asks again for what could not be had, and says so.
    if (near[0]) kit?.(near[0]).catch(() => undefined);
  }

  #askCatalogue(element: Element): void {
    const endpoint = element.closest('[endpoint]')?.getAttribute('endpoint');
    if (!endpoint || !URL.canParse(endpoint, document.baseURI)) return;
    const { href } = catalogueAddress(new URL(endpoint, document.baseURI));
    if (!this.#catalogues.has(href)) askAhead(href, this.#atRest.signal);
    this.#catalogues.add(href);
  }

  forget(): void {
    this.#atRest.abort();
  }
}

/** A page is not at rest while the code of its tags is on its way, however slow the line is. */
function whenAtRest(coming: readonly Promise<unknown>[], act: () => void): void {
  const wait = () => void Promise.all(coming).then(() => setTimeout(act, AT_REST_MS));
  if (document.readyState === 'complete') wait();
  else globalThis.addEventListener('load', wait, { once: true });
}
