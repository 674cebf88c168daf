/** An element that tells when it has loaded. */
interface Loading extends Element {
  readonly ready?: Promise<unknown>;
}

/** Brings an element into view; in one go for who wants no motion. */
export function bringIntoView(target: Element): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ behavior: isCalm ? 'instant' : 'smooth', block: 'start' });
}

/**
 * Moves the focus from a link to the heading of what it showed, when that has loaded: so the heading that is read out is the
 * new one. Not if the reader has gone elsewhere meanwhile.
 */
export async function moveFocus(link: HTMLElement, target: Element): Promise<void> {
  await (target as Loading).ready;
  const { activeElement } = link.getRootNode() as Document | ShadowRoot;
  const isStill = activeElement === link || activeElement === null || activeElement === document.body;
  if (isStill && target.isConnected) focusOn(headingOf(target) ?? target);
}

/** Gives the focus back when the reader goes back to where he was, unless he has gone elsewhere since. */
export function returnFocus(link: HTMLElement, target: Element, signal: AbortSignal): void {
  const onReturn = () => {
    const { activeElement } = link.getRootNode() as Document | ShadowRoot;
    if (activeElement === target) link.focus();
  };
  globalThis.addEventListener('popstate', onReturn, { once: true, signal });
}

function headingOf(target: Element): Element | null | undefined {
  return target.shadowRoot?.querySelector('[part~=heading]');
}

/** By its name space, for what comes from the document of a frame is of another class. */
function isHtml(element: Element): element is HTMLElement {
  return element.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

/** Focuses what cannot have the focus by itself, for as long as it has it. */
function focusOn(target: Element): void {
  if (!isHtml(target)) return;
  if (!target.hasAttribute('tabindex')) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus({ preventScroll: true });
}
