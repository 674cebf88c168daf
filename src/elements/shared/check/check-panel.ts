import { type ReactiveElement, render } from 'lit';
import type { Load } from '../../../controllers/load-controller.js';
import type { Language } from '../../../domain/local-text.js';
import { checkWords } from '../../../text/check-words.js';
import { writeCheckReport } from '../../../text/describe-check.js';
import type { PageFinding } from '../../../text/page-finding.js';
import { copyText } from '../cite/copy-text.js';
import { VERSION } from '../version.js';
import { wearToo } from '../wear.js';
import { checkStyles } from './check.styles.js';
import { contrastFindings } from './contrast-findings.js';
import { headingFindings } from './heading-findings.js';
import { loadFindings } from './load-findings.js';
import { scriptFindings, tagFindings } from './page-findings.js';
import { renderCheck } from './render-check.js';

/** An element that can be asked to check the page. */
export interface CheckedElement extends ReactiveElement {
  /** Whether it is asked to. */
  readonly check: boolean;
  /** Level of its heading, if it has one. */
  readonly headingLevel?: number;
}

/** How it is with an element now. */
export interface CheckedState {
  readonly load: Load<unknown>;
  readonly language: Language;
  /** Address of the figures, if they come from one. */
  readonly endpoint: URL | undefined;
}

/** What the check found, in front of an element, for as long as it is asked for. */
export class CheckPanel {
  readonly #element: CheckedElement;
  readonly #state: () => CheckedState;
  readonly #holder = document.createElement('div');
  #findings: readonly PageFinding[] | undefined;
  #diagnosed: { readonly error: unknown; readonly found: readonly PageFinding[] } | undefined;
  #news = '';
  #turn = {};

  constructor(element: CheckedElement, state: () => CheckedState) {
    this.#element = element;
    this.#state = state;
    const root = element.renderRoot as ShadowRoot;
    wearToo(root, [checkStyles]);
    // In front of what Lit renders there, which it leaves alone.
    root.prepend(this.#holder);
  }

  /** Looks at the page, and shows what it finds. */
  async show(): Promise<void> {
    const turn = {};
    this.#turn = turn;
    const { load } = this.#state();
    if (load.state === 'ready' || load.state === 'failed') {
      const ofLoading = await this.#ofLoading(load.state === 'failed' ? load.error : undefined);
      if (turn !== this.#turn) return;
      this.#findings = [...ofLoading, ...this.#ofPage()];
    }
    this.#render();
  }

  /** Takes it off the page. */
  leave(): void {
    this.#turn = {};
    this.#holder.remove();
  }

  async #ofLoading(error: unknown): Promise<readonly PageFinding[]> {
    if (this.#diagnosed && this.#diagnosed.error === error) return this.#diagnosed.found;
    const found = await loadFindings(error, this.#state().endpoint);
    this.#diagnosed = { error, found };
    return found;
  }

  #ofPage(): readonly PageFinding[] {
    const element = this.#element;
    const { headingLevel, ownerDocument, renderRoot } = element;
    return [
      ...tagFindings(element, headingLevel !== undefined),
      ...scriptFindings(ownerDocument),
      ...(headingLevel === undefined ? [] : headingFindings(element, headingLevel)),
      ...contrastFindings(renderRoot as ShadowRoot),
    ];
  }

  #render(): void {
    const { language } = this.#state();
    const view = {
      findings: this.#findings,
      report: this.#findings ? this.#write(this.#findings, language) : '',
      news: this.#news,
      language,
      again: () => void this.#again(),
      copy: (field: HTMLTextAreaElement) => void this.#copy(field),
    };
    render(renderCheck(view), this.#holder);
  }

  #write(findings: readonly PageFinding[], language: Language): string {
    const tag = this.#element.cloneNode(false) as Element;
    const written = tag.outerHTML.replace(/<\/[a-z-]+>$/, '');
    const about = { tag: written, version: VERSION, page: location.href, browser: navigator.userAgent };
    return writeCheckReport(about, findings, language);
  }

  async #again(): Promise<void> {
    this.#news = '';
    this.#diagnosed = undefined;
    await this.show();
  }

  async #copy(field: HTMLTextAreaElement): Promise<void> {
    const words = checkWords[this.#state().language];
    this.#news = (await copyText(field)) ? words.copied : words.refused;
    this.#render();
  }
}
