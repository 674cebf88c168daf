import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../domain/local-text.js';
import { languageOf } from '../text/translations.js';
import { ancestorsOf } from './ancestors.js';

/** Follows the language of the nearest ancestor with a `lang`, across shadow roots, the element itself first. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new MutationObserver(() => this.#follow());
  #language: Language = 'nl';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The language to speak. */
  get language(): Language {
    return this.#language;
  }

  hostConnected(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Observes each ancestor's `lang`: whichever of them gets, loses or changes one may decide. */
  #follow(): void {
    this.#observer.disconnect();
    const ancestors = ancestorsOf(this.#host);
    for (const ancestor of ancestors) this.#observer.observe(ancestor, { attributeFilter: ['lang'] });
    const tag = ancestors.find((ancestor) => ancestor.hasAttribute('lang'))?.getAttribute('lang');
    const language = languageOf(tag ?? '');
    if (language === this.#language) return;
    this.#language = language;
    this.#host.requestUpdate();
  }
}
