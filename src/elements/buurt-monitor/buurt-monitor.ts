import { ContextProvider } from '@lit/context';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { isByReader, Monitor } from '../../controllers/monitor.js';
import { type MonitorElement, monitorContext } from '../../controllers/monitor-controller.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import { NOTHING_CHOSEN, SELECTION_PARTS, type Selection } from '../../domain/selection.js';
import { GuestElement } from '../shared/guest-element.js';
import { AddressController } from './address-controller.js';
import { monitorAddress } from './monitor-address.js';

const SETTINGS = ['endpoint', 'source', 'classes', 'classCount', 'stateInUrl'] as const;

/** Fired when a reader's choice became another. `detail` has all parts of it, as the attributes of the elements have them. */
export type MonitorChangeEvent = CustomEvent<Selection>;

/**
 * Shares one choice among all elements inside it, at any depth: they follow what the reader picks in any of them. What
 * an element's own attribute says, it keeps to itself.
 *
 * Its attributes are the author's choice; `selection` tells what is chosen now.
 *
 * @tag buurt-monitor
 * @slot - The elements that share the choice, and whatever else.
 * @fires monitor-change - When the reader chose something else.
 */
export class BuurtMonitor extends GuestElement implements MonitorElement {
  static override styles = css`
    :host {
      display: block;
    }

    :host([hidden]) {
      display: none;
    }
  `;

  /** Address of the folder the figures come from. */
  @property() endpoint = '';

  /** Code of the area that maps and reports are of. */
  @property() area = '';

  /** Code of the area that is looked at within it. */
  @property() selected = '';

  /** Codes of the areas set beside it, with spaces between. */
  @property() areas = '';

  /** Id of the indicator. */
  @property() indicator = '';

  /** Id of the group by origin. */
  @property() origin = '';

  /** Id of the period. */
  @property() period = '';

  /** How areas are weighed: the text that `<factor-index>` writes, such as `1 z-scores risk 2 low-income`. */
  @property() recipe = '';

  /**
   * How all maps divide into classes: a method, or the breaks themselves. By a method, maps of one indicator and level get
   * the same classes.
   */
  @property() classes = '';

  /** How many classes all maps make, 2 to 7. */
  @property({ type: Number, attribute: 'class-count' }) classCount: number | undefined;

  /**
   * Whether the page's address tells what the reader chose. A value, such as `werk`, sets the words of this monitor
   * apart from those of another on the page.
   */
  @property({ attribute: 'state-in-url' }) stateInUrl: string | null = null;

  /** Where figures come from, for a page that has its own source instead of an endpoint. */
  @property({ attribute: false }) source: StatisticsSource | undefined;

  /** The shared choice, for elements. */
  readonly monitor = new Monitor();

  readonly #address: AddressController;
  /** The author's choice as it was last shared. */
  #shared = NOTHING_CHOSEN;
  #unfollow: (() => void) | undefined;

  constructor() {
    super();
    new ContextProvider(this, { context: monitorContext, initialValue: this.monitor });
    this.#address = new AddressController(this, {
      name: () => this.stateInUrl ?? undefined,
      monitor: this.monitor,
      author: () => this.#author,
    });
  }

  /** What is chosen now. */
  get selection(): Selection {
    return this.monitor.selection;
  }

  /** Chooses something else, as a reader would. */
  choose(change: Partial<Selection>): void {
    this.monitor.change(change, 'reader');
  }

  /** Chooses before any element inside asks: whichever of the two the browser comes to first. */
  override connectedCallback(): void {
    if (!this.hasUpdated) {
      this.#set();
      this.#share();
    }
    super.connectedCallback();
    this.#unfollow = this.monitor.follow((by) => {
      if (isByReader(by)) this.dispatchEvent(this.#changeEvent());
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (SETTINGS.some((name) => changed.has(name))) this.#set();
    this.#share();
    if (changed.has('stateInUrl')) this.#address.read();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #set(): void {
    const { endpoint, source, classes, classCount, stateInUrl } = this;
    const address = stateInUrl === null ? undefined : monitorAddress(stateInUrl, () => this.#author);
    this.monitor.set({ endpoint, source, classes, classCount, address });
  }

  /** Shares what the author changed, and nothing else: readers may have chosen the other parts. */
  #share(): void {
    const author = this.#author;
    const parts = SELECTION_PARTS.filter((part) => author[part] !== this.#shared[part]);
    this.#shared = author;
    this.monitor.change(Object.fromEntries(parts.map((part) => [part, author[part]])), 'author');
  }

  get #author(): Selection {
    const { area, selected, areas, indicator, origin, period, recipe } = this;
    return { area, selected, areas, indicator, origin, period, recipe };
  }

  #changeEvent(): MonitorChangeEvent {
    return new CustomEvent('monitor-change', { detail: this.selection, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'buurt-monitor': BuurtMonitor;
  }
  interface HTMLElementEventMap {
    'monitor-change': MonitorChangeEvent;
  }
}
