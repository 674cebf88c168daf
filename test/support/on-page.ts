/** Puts an element at the top of the page for one test, in view. */
export function onPage<E extends Element>(element: E): E {
  document.body.prepend(element);
  placed.push(element);
  return element;
}

/** What a reader can see of an element: its own words, without the styles. */
export function shownText(element: Element): string {
  const root = element.shadowRoot ?? element;
  const texts = [...root.querySelectorAll('*')]
    .filter((part) => part.localName !== 'style')
    .flatMap((part) => [...part.childNodes])
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** The one part of an element that fits a selector. */
export function partOf<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const found = (element.shadowRoot ?? element).querySelector<E>(selector);
  if (!found) throw new Error(`No ${selector} in <${element.localName}>`);
  return found;
}

/** Settles when the browser has drawn once more and observers have told what they saw. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** Settles when a condition holds; looks after every frame. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await nextFrame();
}

const placed: Element[] = [];

afterEach(() => {
  for (const element of placed.splice(0)) element.remove();
});
