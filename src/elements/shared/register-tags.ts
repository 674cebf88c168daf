import { isNearView } from '../../controllers/near-view.js';
import { askAhead } from '../../data/asked-ahead.js';
import { catalogueAddress } from '../../data/endpoint/catalogue-address.js';

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
  const catalogues = new CataloguesAhead();
  const load = (isWanted: (tag: string) => boolean) => {
    for (const [tag, loader] of [...missing]) {
      if (!isWanted(tag)) continue;
      missing.delete(tag);
      loader().catch(() => missing.set(tag, loader));
    }
  };
  const loadPresent = () =>
    load((tag) => {
      const [...present] = document.getElementsByTagName(tag);
      catalogues.askFor(present);
      return present.length > 0;
    });
  const observer = new MutationObserver(loadPresent);
  observer.observe(document, { childList: true, subtree: true });
  loadPresent();
  whenAtRest(() => {
    observer.disconnect();
    catalogues.forget();
    load(() => true);
  });
}

/** Asks for catalogues together with the code that reads them, for what is near the view: a round trip less to wait. */
class CataloguesAhead {
  readonly #asked = new Set<string>();
  readonly #atRest = new AbortController();

  askFor(elements: readonly Element[]): void {
    for (const element of elements) {
      const endpoint = element.closest('[endpoint]')?.getAttribute('endpoint');
      if (!endpoint || !URL.canParse(endpoint, document.baseURI) || !isNearView(element)) continue;
      const { href } = catalogueAddress(new URL(endpoint, document.baseURI));
      if (!this.#asked.has(href)) askAhead(href, this.#atRest.signal);
      this.#asked.add(href);
    }
  }

  forget(): void {
    this.#atRest.abort();
  }
}

function whenAtRest(act: () => void): void {
  const wait = () => setTimeout(act, AT_REST_MS);
  if (document.readyState === 'complete') wait();
  else globalThis.addEventListener('load', wait, { once: true });
}
