import type { MonitorAddress } from '../../controllers/monitor.js';
import type { Selection } from '../../domain/selection.js';

/** A link in somebody's text, as far as it is one to a view of this page. */
export interface LinkedView {
  readonly view: Selection;
  /** Id of the element that the link points to; may be empty, or of something else. */
  readonly id: string;
}

/**
 * The view that a link points to; `undefined` for any other link. Its words may come from anybody: they are looked up
 * in the catalogue, and an unknown one is reported by the elements, as one in the page's own address is.
 */
export function linkedView(link: HTMLAnchorElement, words: MonitorAddress): LinkedView | undefined {
  // Also what is no address, such as `https://[`.
  if (!URL.canParse(link.href)) return undefined;
  const { origin, pathname, searchParams, hash } = new URL(link.href);
  if (origin !== location.origin || pathname !== location.pathname) return undefined;
  const told = [...searchParams];
  if (!words.tells(told) || !isHere(words.others(told))) return undefined;
  return { view: words.read(told), id: decoded(hash.slice(1)) };
}

/**
 * Whether words that are not ours mean this very page: on some sites they tell one article from another. Words that only
 * our own address has, such as those of a newsletter, do not matter.
 */
function isHere(others: ReturnType<MonitorAddress['others']>): boolean {
  const here = new URLSearchParams(location.search);
  return others.every(([word, value]) => here.getAll(word).includes(value));
}

/** An id may be written with percent signs, and badly. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
