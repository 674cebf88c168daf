// What tells whoever looks after a page how to mend it, in one file that is loaded when he asks.
import { diagnose } from '../data/endpoint/diagnose.js';
import type { EndpointError } from '../data/endpoint/endpoint-error.js';
import type { Language } from '../domain/local-text.js';
import { adviceWords } from '../text/advice-words.js';

/** What went wrong, and in which language to say what to do. */
export interface Advised {
  readonly error: EndpointError;
  readonly endpoint: URL;
  readonly language: Language;
}

/** Finds out what is wrong, and writes what to do about it in its place on the page. */
export async function advise(place: HTMLElement, { error, endpoint, language }: Advised): Promise<void> {
  const { trouble, address, page } = await diagnose(error, endpoint);
  place.textContent = adviceWords[language][trouble]({ address: address.href, server: address.origin, page });
}
