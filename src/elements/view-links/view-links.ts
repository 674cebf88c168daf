import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { MonitorController } from '../../controllers/monitor-controller.js';
import { viewLinkWords } from '../../text/view-link-words.js';
import { GuestElement } from '../shared/guest-element.js';
import { bringIntoView, moveFocus, returnFocus } from './go-to.js';
import { type LinkedView, linkedView } from './link-address.js';
import { LinkMarks } from './link-marks.js';

/**
 * Around a thread of comments, or any text. Links in it that point to a view of this page get "show on the map" behind
 * them, and set that view when they are followed, without loading the page anew; the button back returns. Everything
 * else in the text stays as it is, and links to elsewhere are left alone. The text may change at any time.
 *
 * Only a `<buurt-monitor>` with `state-in-url` has links to its views.
 *
 * @tag view-links
 * @slot - The text.
 */
export class ViewLinks extends GuestElement {
  static override styles = css`
    :host {
      display: block;
    }

    :host([hidden]) {
      display: none;
    }
  `;

  /**
   * Id of the `<buurt-monitor>` whose views the links show, or of an element in it, which is then brought into view; the
   * monitor around the text if left out.
   */
  @property({ attribute: 'for' }) htmlFor = '';

  readonly #language = new LanguageController(this);
  readonly #monitor = new MonitorController(this, () => this.htmlFor);
  readonly #marks = new LinkMarks();
  /** Since the last link that was followed. */
  #visit = new AbortController();
  readonly #observer = new MutationObserver(() => this.#mark());
  /** Where it stands, or stood: a page may put it into the document of a frame. */
  #document = document;

  constructor() {
    super();
    this.addEventListener('click', this.#follow);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#marks.enter(this.getRootNode() as Document | ShadowRoot);
    const changes = { childList: true, subtree: true, attributeFilter: ['href'] };
    this.#observer.observe(this, changes);
    // An element that is named may find its monitor later than we look for it.
    this.#document = this.ownerDocument;
    this.#document.addEventListener('state-change', this.#look);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    this.#document.removeEventListener('state-change', this.#look);
    this.#marks.leave();
    this.#stay();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override updated(): void {
    this.#mark();
  }

  readonly #look = (): void => {
    if (!this.#monitor.monitor) this.requestUpdate();
  };

  #mark(): void {
    if (!this.isConnected) return;
    const links = this.querySelectorAll<HTMLAnchorElement>('a[href]');
    const found = [...links].filter((link) => this.#viewOf(link));
    this.#marks.show(new Set(found), viewLinkWords[this.#language.language]);
  }

  #viewOf(link: HTMLAnchorElement): LinkedView | undefined {
    const words = this.#monitor.monitor?.settings.address;
    return words && linkedView(link, words);
  }

  /** Other buttons and keys mean another tab or window, which is the browser's to open. */
  readonly #follow = (event: MouseEvent): void => {
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (event.defaultPrevented || !isPlain) return;
    const link = linkIn(event, this);
    const linked = link && this.#viewOf(link);
    if (!link || !linked) return;
    event.preventDefault();
    this.#show(link, linked);
  };

  #show(link: HTMLAnchorElement, { view, id }: LinkedView): void {
    const before = location.href;
    this.#monitor.monitor?.change(view, 'reader');
    const target = this.#targetOf(id);
    if (!target) return;
    this.#stay();
    if (location.href !== before) returnFocus(link, target, this.#visit.signal);
    bringIntoView(target);
    void moveFocus(link, target);
  }

  /** Nobody comes back to a link that another was followed after, or that has left the page. */
  #stay(): void {
    this.#visit.abort();
    this.#visit = new AbortController();
  }

  /** What the link names in the monitor, what `for` names, or the first graphic in that. */
  #targetOf(id: string): Element | undefined {
    const root = this.getRootNode() as Document | ShadowRoot;
    const named = id ? root.getElementById(id) : null;
    const usual = this.htmlFor ? root.getElementById(this.htmlFor) : this.closest('buurt-monitor');
    const isIn = named && (usual === named || usual?.contains(named) || sharesMonitor(named, usual));
    const target = (isIn ? named : usual) ?? undefined;
    return target && (graphicIn(target) ?? target);
  }
}

/** The first graphic in a monitor; `undefined` where the element is one itself. */
function graphicIn(element: Element): Element | undefined {
  return [...element.querySelectorAll('*')].find((part) => 'headingLevel' in part);
}

/** Whether two elements are of one monitor, wherever on the page they stand. */
function sharesMonitor(one: Element, other: Element | null): boolean {
  const monitorOf = (element: Element | null) => element && (element as { monitor?: unknown }).monitor;
  return monitorOf(one) !== undefined && monitorOf(one) === monitorOf(other);
}

/** The link that was clicked, if it stands in the text itself. */
function linkIn(event: MouseEvent, text: Element): HTMLAnchorElement | undefined {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  return link && text.contains(link) ? link : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'view-links': ViewLinks;
  }
}
