import type { Monitor } from '../../../controllers/monitor.js';
import type { Selection } from '../../../domain/selection.js';

/** Where a view is to be seen. */
export interface ViewAddress {
  readonly href: string;
  /** Whether the address opens that very view, and not only the page. */
  readonly isView: boolean;
}

/**
 * The address of a view: the page at the place of the element, with the view in words where a monitor reads those.
 * Without one the page alone is what can be promised.
 */
export function viewAddress(element: Element, monitor: Monitor | undefined, view: Selection): ViewAddress {
  const address = new URL(location.href);
  // An id in a shadow root is no place in the page.
  address.hash = element.getRootNode() === document ? element.id : '';
  const words = monitor?.settings.address;
  if (!words) return { href: address.href, isView: false };
  const told = words.tell([...address.searchParams], view);
  address.search = new URLSearchParams(told.map(([word, value]) => [word, value])).toString();
  return { href: address.href, isView: true };
}
