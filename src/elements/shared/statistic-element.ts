import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { nextTask } from '../../canvas/next-task.js';
import { isSameKey, type Load, LoadController } from '../../controllers/load-controller.js';
import { PageTableController } from '../../controllers/page-table-controller.js';
import { ProximityController } from '../../controllers/proximity-controller.js';
import { type ElementState, StateController } from '../../controllers/state-controller.js';
import type { TableRows } from '../../data/page-table/page-catalogue.js';
import { quietly } from '../../data/quietly.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import type { AreaLevel } from '../../domain/area.js';
import type { Catalogue } from '../../domain/catalogue.js';
import { type Choice, resolveChoice } from '../../domain/choice.js';
import type { Indicator } from '../../domain/indicator.js';
import type { Language } from '../../domain/local-text.js';
import type { PictureKind } from '../../drawing/scene/graphic.js';
import type { FigureTable } from '../../text/figure-table.js';
import type { CitedSubject } from './cite/citation-panel.js';
import { loadPictureKit, renderCite, renderDownloads } from './downloads.js';
import { type Frame, renderFrame } from './frame.js';
import { frameStyles } from './frame.styles.js';
import { shownOf, stateOfUnready } from './load-view.js';
import { OfferingElement } from './offering-element.js';
import { OpenTable } from './open-table.js';
import type { Gathered, Presentation } from './presentation.js';
import { renderStatus } from './render-status.js';

type LoadKey = readonly [source: StatisticsSource | string, ...wish: unknown[]];

/**
 * What all elements share: attributes, loading, states, language, and the frame with heading, sentence, table, source
 * and download. An element says what it needs, what it means, and how to draw it.
 *
 * @slot - Shown until, and unless, the figures can be: text, a small table, a link.
 * @csspart heading - The heading.
 * @csspart subtitle - The choices under the heading.
 * @csspart graphic - Around the drawing.
 * @csspart revision - That the figure is no longer what it was when the element was made.
 * @csspart sentence - The sentence that says what the graphic says.
 * @csspart table - The table of the same figures.
 * @csspart notes - Source, base and caveats.
 * @csspart button - Every button.
 * @csspart citation - The panel that a reader cites from.
 * @cssprop --buurtmonitor-color - Colour of text.
 * @cssprop --buurtmonitor-background - Colour behind everything.
 * @cssprop --buurtmonitor-accent - Colour of what is chosen, and of links and focus.
 * @cssprop --buurtmonitor-muted - Colour of lines and secondary text.
 * @cssprop --buurtmonitor-font-family - Typeface; the page's own by default.
 * @cssprop --buurtmonitor-padding - Space around everything, for a page of another colour.
 * @fires state-change - When the element starts to load, shows its figures, or fails.
 */
export abstract class StatisticElement<View> extends OfferingElement<View> {
  static override styles: CSSResultGroup = frameStyles;

  /** Level of the heading, 1 to 6, to fit the page's own. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  readonly #proximity = new ProximityController(this);
  readonly #state = new StateController(this);
  readonly #openTable = new OpenTable(this);
  readonly #pageTable = new PageTableController(this, () => this.tableRows);
  readonly #load = new LoadController<LoadKey, Gathered<View>>(this, {
    key: () => this.#loadKey(),
    load: (_, signal) => this.#gather(signal),
  });
  #presented: { readonly of: readonly unknown[]; readonly as: Presentation } | undefined;

  /** What the element shows now. */
  get state(): ElementState {
    return this.#state.state;
  }

  /** Settles when the element has loaded, or failed to, and all is painted; ask again after changing a choice. */
  get ready(): Promise<void> {
    return this.updateComplete.then(() => this.#state.ready);
  }

  /** Asks for the figures again, after a failure. */
  reload(): void {
    this.#load.reload();
  }

  /**
   * The graphic as a file, PNG of 300 dots to an inch or SVG: what the reader sees of it now, with heading, legend and
   * source. Rejects as long as there are no figures, so wait for `ready`.
   */
  async picture(kind: PictureKind = 'png'): Promise<Blob> {
    const { gathered, language } = this;
    const teller = gathered && this.teller(gathered);
    if (!teller) throw new Error('There is nothing to draw yet: wait for `ready`');
    const presentation = this.#present(gathered);
    const { makePicture } = await loadPictureKit();
    return makePicture({ ...gathered, presentation, language, teller, element: this }, kind);
  }

  protected override get load(): Load<Gathered<View>> {
    return this.#load.current;
  }

  /** The figures on show, if any. */
  protected get gathered(): Gathered<View> | undefined {
    return shownOf(this.load);
  }

  /** Whether the reader has opened the table. */
  protected get isTableOpen(): boolean {
    return this.#openTable.isOpen;
  }

  /** What the rows of a table inside the element are, for an element that can draw such a table itself. */
  protected get tableRows(): TableRows | undefined {
    return undefined;
  }

  /** Where figures come from: an endpoint or source, otherwise a table inside the element. */
  protected override get place(): StatisticsSource | string {
    return super.place || (this.#pageTable.source ?? '');
  }

  /** Further attributes that decide what is gathered. */
  protected get wishes(): readonly unknown[] {
    return [];
  }

  /** Further properties that decide how what was gathered is said and drawn, without asking the source anew. */
  protected get emphasis(): readonly unknown[] {
    return [];
  }

  /** Level of the figures the element needs. */
  protected levelFor(_indicator: Indicator, areaLevel: AreaLevel, _catalogue: Catalogue): AreaLevel {
    return areaLevel;
  }

  /** Finds in the catalogue what the author and the reader chose. */
  protected choose(catalogue: Catalogue): Choice | Promise<Choice> {
    return resolveChoice(catalogue, this.wish, (...of) => this.levelFor(...of));
  }

  /** Loads what draws the element; begun while the catalogue is on its way, and anew whenever it failed to come. */
  protected abstract loadKit(): Promise<unknown>;

  /** Asks the source for what the element shows. */
  protected abstract gather(
    context: Omit<Gathered<View>, 'view'>,
    source: StatisticsSource,
    signal: AbortSignal,
  ): Promise<View>;

  /** Puts what was gathered into words. */
  protected abstract present(gathered: Gathered<View>, language: Language): Presentation;

  /** Draws what was gathered. */
  protected abstract renderGraphic(gathered: Gathered<View>, presentation: Presentation): TemplateResult;

  /** The table with all its rows, to be copied. */
  protected wholeTable(gathered: Gathered<View>): Promise<FigureTable | undefined> {
    return Promise.resolve(this.#present(gathered).table?.(Number.POSITIVE_INFINITY));
  }

  /** Puts everything on the page; for an element that is a document rather than a graphic with words around it. */
  protected renderWhole(frame: Frame): TemplateResult {
    return renderFrame(frame);
  }

  /** Settles when the graphic is on screen; only for what does not draw through Lit. */
  protected painted(): Promise<unknown> {
    return Promise.resolve();
  }

  protected override render(): TemplateResult {
    const { load, language, endpointAddress: endpoint } = this;
    const shown = shownOf(load);
    return html`${shown ? nothing : html`<slot></slot>`}
    ${renderStatus({ load, retry: () => this.reload(), language, endpoint })}
    ${shown ? this.#renderView(shown, load.state === 'loading') : nothing}`;
  }

  /** Publishes the state; who overrides it calls it too. */
  protected override updated(_changed: PropertyValues): void {
    this.#state.publish(this.#stateNow(), this.painted());
  }

  #loadKey(): LoadKey | undefined {
    if (!this.#proximity.isNear) return undefined;
    const { area, indicator, origin, period } = this.wish;
    return [this.place, area, indicator, origin, period, ...this.ties, ...this.wishes];
  }

  async #gather(signal: AbortSignal): Promise<Gathered<View>> {
    const source = this.activeSource();
    void quietly(this.loadKit());
    const catalogue = await source.catalogue(signal);
    const choice = await this.choose(catalogue);
    await this.holdToRelease(catalogue, choice);
    const gathered = { catalogue, choice, view: await this.gather({ catalogue, choice }, source, signal) };
    // Figures of two releases do not belong together, under the day of one.
    if (source.isCurrent?.(catalogue) === false) return this.#gather(signal);
    // What cannot be put into words fails here, where the reader is told, and not in the next task, while drawing.
    this.#present(gathered);
    await nextTask();
    return gathered;
  }

  #present(gathered: Gathered<View>): Presentation {
    const { language } = this;
    const of = [gathered, language, ...this.emphasis];
    if (this.#presented && isSameKey(of, this.#presented.of)) return this.#presented.as;
    this.#presented = { of, as: this.present(gathered, language) };
    return this.#presented.as;
  }

  #stateNow(): ElementState {
    const load = this.load;
    return load.state === 'ready' ? this.#present(load.value).state : stateOfUnready(load);
  }

  #renderView(gathered: Gathered<View>, isBusy: boolean): TemplateResult {
    const presentation = this.#present(gathered);
    const { inPage } = gathered.catalogue;
    return this.renderWhole({
      ...gathered,
      presentation,
      isBusy,
      revision: this.renderRevision(gathered, presentation, this.language),
      graphic: this.renderGraphic(gathered, presentation),
      downloads: [
        renderDownloads({
          ...gathered,
          presentation,
          language: this.language,
          hasPicture: !inPage && this.teller(gathered) !== undefined,
          hasTable: !inPage && this.hasTable,
          picture: (kind) => this.picture(kind),
          table: () => this.wholeTable(gathered),
        }),
        inPage ? nothing : renderCite(() => this.#citing(gathered, presentation)),
        this.renderDownloads(gathered),
      ],
      headingLevel: this.headingLevel,
      language: this.language,
      ...this.#openTable.disclosure,
    });
  }

  #citing(gathered: Gathered<View>, presentation: Presentation): CitedSubject {
    const { cited, monitor, language } = this;
    return { element: this, gathered, presentation, cited, monitor, language };
  }
}
