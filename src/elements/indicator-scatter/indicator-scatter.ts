import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { BubblePainter } from '../../canvas/bubble-painter.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import type { Area } from '../../domain/area.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Choice, Wish } from '../../domain/choice.js';
import type { Language } from '../../domain/local-text.js';
import { readWords } from '../../domain/read-words.js';
import type { ScatterWish } from '../../domain/relation/scatter-choice.js';
import type { Graphic } from '../../drawing/scene/graphic.js';
import { wordOrNone } from '../shared/converters.js';
import { dress } from '../shared/dress.js';
import { areaEvent } from '../shared/events.js';
import { NamesController } from '../shared/names-controller.js';
import type { Gathered, Presentation } from '../shared/presentation.js';
import { StatisticElement } from '../shared/statistic-element.js';
import type { ScatterReader } from './scatter-reader.js';
import type { ScatterView } from './scatter-view.js';

type ScatterKit = typeof import('./scatter-kit.js');
type View = ScatterView & { readonly kit: ScatterKit };

/**
 * Two indicators over all areas of a level, in a gemeente or in the country: each area a circle, as large as it has
 * inhabitants. It tells how the two go together, over how many areas, and how sure that is; which areas are missing, and
 * why; and always that a relation between areas says nothing about persons. Nothing turns that off.
 *
 * @tag indicator-scatter
 * @fires area-select - When the reader picks an area; it becomes the one `selected`.
 */
export class IndicatorScatter extends StatisticElement<View> {
  /** Id of the indicator on the vertical axis, such as `unemployment-rate`; `indicator` is on the horizontal one. */
  @property() against = '';

  /** Group by origin on the vertical axis; that of `origin` where it has figures for it, otherwise everybody. */
  @property({ attribute: 'against-origin' }) againstOrigin = '';

  /** Level of the areas, such as `wijk`; the usual one of the area if left out. */
  @property() level = '';

  /** Id of the number of people that sizes the circles, such as `inhabitants`; the first count if left out. */
  @property() size = '';

  /** Code of the selected area, such as `BU03630000`; follows the reader. */
  @property({ reflect: true, converter: wordOrNone }) selected = '';

  /** Codes of further areas to name, such as `BU03630001 BU03630002`. */
  @property() areas = '';

  readonly #names = new NamesController(this, () => this.#plot?.names.later);
  #readerMade: ScatterReader | undefined;
  #painter: BubblePainter | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#painter?.release();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  /** The points are of the monitor's area, whichever is looked at within it. */
  protected override get wish(): Wish {
    return { ...super.wish, area: this.area || (this.monitor?.selection.area ?? '') };
  }

  protected override get wishes(): readonly unknown[] {
    return [this.against, this.againstOrigin, this.level, this.size];
  }

  protected override get emphasis(): readonly unknown[] {
    return [this.#chosen.join(' '), this.#plot?.names.list];
  }

  protected override async choose(catalogue: Catalogue): Promise<Choice> {
    const { wish } = this;
    const scatter = this.#wish;
    const kit = await this.loadKit();
    return kit.chooseScatter(catalogue, wish, scatter);
  }

  protected override loadKit(): Promise<ScatterKit> {
    return import('./scatter-kit.js');
  }

  protected override async gather(
    context: Omit<Gathered<View>, 'view'>,
    source: StatisticsSource,
    signal: AbortSignal,
  ): Promise<View> {
    const scatter = this.#wish;
    const kit = await this.loadKit();
    dress(this, kit.scatterStyles);
    return { ...(await kit.gatherScatter(context, scatter, source, signal)), kit };
  }

  protected override present(gathered: Gathered<View>, language: Language): Presentation {
    return gathered.view.kit.presentScatter(gathered, this.#chosen, language);
  }

  protected override renderGraphic(gathered: Gathered<View>): TemplateResult {
    return this.#readerOf(gathered).render(gathered, this.language);
  }

  protected override teller({ view }: Gathered<View>): (() => Promise<Graphic>) | undefined {
    if (view.kind !== 'plot') return undefined;
    return async () => {
      const { scatterGraphic } = await import('./scatter-graphic.js');
      const picked = view.kit.pickedAreas(view, this.#chosen);
      return scatterGraphic(view, picked, view.kit, this.language);
    };
  }

  protected override updated(changed: PropertyValues): void {
    const Painter = this.gathered?.view.kit.BubblePainter;
    this.#painter ??= Painter && new Painter();
    const canvas = this.isConnected ? this.renderRoot.querySelector('canvas') : null;
    this.#painter?.show(canvas, this.#plot?.bubbles);
    const scope = this.#plot?.relation.scope.code;
    if (this.isTableOpen || this.#chosen.some((code) => code !== scope)) this.#names.want();
    super.updated(changed);
  }

  protected override painted(): Promise<unknown> {
    return this.#painter?.painted ?? Promise.resolve();
  }

  get #plot() {
    const view = this.gathered?.view;
    return view?.kind === 'plot' ? view : undefined;
  }

  get #wish(): ScatterWish {
    const { against, againstOrigin, level, size, wish } = this;
    return { against, againstOrigin, level, size, origin: wish.origin };
  }

  /** An element with an area of its own also has a selection of its own. */
  get #isShared(): boolean {
    return this.monitor !== undefined && !this.area;
  }

  /** The selected area first, then those beside it. */
  get #chosen(): readonly string[] {
    const shared = this.#isShared ? this.monitor?.selection : undefined;
    const selected = this.selected || (shared?.selected ?? '') || this.wish.area;
    return readWords(`${selected} ${this.areas || (this.monitor?.selection.areas ?? '')}`);
  }

  #readerOf({ view }: Gathered<View>): ScatterReader {
    this.#readerMade ??= new view.kit.ScatterReader({
      element: this,
      chosen: () => this.#chosen,
      pick: this.#pick,
    });
    return this.#readerMade;
  }

  readonly #pick = (area: Area): void => {
    if (this.#isShared) this.pick('selected', area.code);
    else this.selected = area.code;
    this.dispatchEvent(areaEvent('area-select', area));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'indicator-scatter': IndicatorScatter;
  }
}
