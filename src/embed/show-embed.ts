import { type EmbedView, readEmbedView } from '../domain/embed-view.js';
import type { Language } from '../domain/local-text.js';
import { embedWords } from '../text/embed-words.js';
import { allowedEndpoint } from './allowed-endpoint.js';

type Attributes = ReadonlyMap<string, string>;

/**
 * Shows the element that an address tells, or says why not. Nothing of the address becomes markup: a tag and attributes
 * are taken from a list, and values are set as attributes or as text.
 * @returns The element, or a paragraph that says why there is none.
 */
export function showEmbed(page: Document, address: URL, place: Element): HTMLElement {
  const isEnglish = /^en\b/i.test(address.searchParams.get('lang') ?? '');
  const language = isEnglish ? 'en' : 'nl';
  page.documentElement.lang = language;
  const content = makeContent(page, readEmbedView(address.searchParams), language);
  place.replaceChildren(content);
  return content;
}

function makeContent(page: Document, view: EmbedView | undefined, language: Language): HTMLElement {
  const words = embedWords[language];
  if (!view) return say(page, words.unknownTag);
  const attributes = new Map(view.attributes);
  const wished = attributes.get('endpoint') ?? '';
  const endpoint = allowedEndpoint(wished, page);
  if (endpoint === undefined) return say(page, words.foreignEndpoint(wished));
  return makeElement(page, view, new Map([...attributes, ['endpoint', endpoint]]));
}

function makeElement(page: Document, { tag }: EmbedView, attributes: Attributes): HTMLElement {
  const element = page.createElement(tag);
  for (const [name, value] of attributes) if (value || name !== 'endpoint') element.setAttribute(name, value);
  element.addEventListener('state-change', () => nameAfter(element, page));
  return element;
}

/** A frame without a title of its own is read out by that of its page. */
function nameAfter(element: HTMLElement, page: Document): void {
  const heading = element.shadowRoot?.querySelector('[part=heading]')?.textContent?.trim();
  if (heading) page.title = heading;
}

function say(page: Document, text: string): HTMLElement {
  const paragraph = page.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}
