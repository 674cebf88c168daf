import { type CSSResultGroup, type CSSResultOrNative, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { nextTask } from '../../canvas/next-task.js';
import { type Load, LoadController } from '../../controllers/load-controller.js';
import { ProximityController } from '../../controllers/proximity-controller.js';
import { type ElementState, StateController } from '../../controllers/state-controller.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import type { Catalogue } from '../../domain/catalogue.js';
import { ChoosingElement } from './choosing-element.js';
import { dress } from './dress.js';
import { frameStyles } from './frame.styles.js';
import { shownOf, stateOfUnready } from './load-view.js';
import { renderStatus } from './render-status.js';

/** What a picker is drawn with, once it is there. */
export interface PickerParts<Kit> {
  readonly catalogue: Catalogue;
  readonly kit: Kit;
}

/** A kit, as far as every picker uses it. */
export interface PickerKit {
  /** Looks that came with it. */
  readonly pickerLooks: readonly CSSResultOrNative[];
}

/**
 * What all pickers share: they read the catalogue, draw what there is to choose from, and tell what a reader picked. A
 * picker shows what the elements around it show, and changes it for all of them.
 *
 * @slot - Shown until, and unless, there is something to choose from: text, a link.
 * @csspart field - Where the reader chooses.
 * @csspart button - Every button.
 * @cssprop --buurtmonitor-color - Colour of text.
 * @cssprop --buurtmonitor-background - Colour behind everything.
 * @cssprop --buurtmonitor-accent - Colour of what is chosen, and of links and focus.
 * @cssprop --buurtmonitor-muted - Colour of lines and secondary text.
 * @cssprop --buurtmonitor-font-family - Typeface; the page's own by default.
 * @cssprop --buurtmonitor-padding - Space around everything, for a page of another colour.
 * @fires state-change - When the element starts to load, can be used, or fails.
 */
export abstract class PickerElement<Kit extends PickerKit> extends ChoosingElement {
  static override styles: CSSResultGroup = frameStyles;

  /** Words above the field, such as `Uw buurt`; usual ones if left out. */
  @property() label = '';

  readonly #proximity = new ProximityController(this);
  readonly #state = new StateController(this);
  readonly #load = new LoadController<readonly [StatisticsSource | string], PickerParts<Kit>>(this, {
    key: () => (this.#proximity.isNear ? [this.place] : undefined),
    load: (_, signal) => this.#gather(signal),
  });

  /** What the element shows now. */
  get state(): ElementState {
    return this.#state.state;
  }

  /** Settles when the element can be used, or failed to load. */
  get ready(): Promise<void> {
    return this.updateComplete.then(() => this.#state.ready);
  }

  /** Asks for the catalogue again, after a failure. */
  reload(): void {
    this.#load.reload();
  }

  protected override get load(): Load<PickerParts<Kit>> {
    return this.#load.current;
  }

  /** What there is to choose from, once it is there. */
  protected get parts(): PickerParts<Kit> | undefined {
    return shownOf(this.load);
  }

  /** State of what is loaded when the catalogue is there; ready where that is nothing a reader waits for. */
  protected get stateOfMore(): ElementState {
    return 'ready';
  }

  /** Loads what draws the picker. */
  protected abstract loadKit(): Promise<Kit>;

  /** Draws what there is to choose from. */
  protected abstract renderPicker(parts: PickerParts<Kit>): TemplateResult;

  protected override render(): TemplateResult {
    const { parts, language, endpointAddress: endpoint } = this;
    const load = this.load;
    return html`${parts ? nothing : html`<slot></slot>`}
    ${renderStatus({ load, retry: () => this.reload(), language, endpoint })}
    ${parts ? html`<div class="picker" lang=${language}>${this.renderPicker(parts)}</div>` : nothing}`;
  }

  /** Publishes the state; who overrides it calls it too. */
  protected override updated(): void {
    const load = this.load;
    this.#state.publish(load.state === 'ready' ? this.stateOfMore : stateOfUnready(load));
  }

  async #gather(signal: AbortSignal): Promise<PickerParts<Kit>> {
    const source = this.activeSource();
    const [catalogue, kit] = await Promise.all([source.catalogue(signal), this.loadKit()]);
    dress(this, kit.pickerLooks);
    // All pickers of a page have the same catalogue, at the same moment; each is drawn in a task of its own.
    await nextTask();
    return { catalogue, kit };
  }
}
