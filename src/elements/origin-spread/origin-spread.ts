import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import { type Area, gemeenteOf } from '../../domain/area.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Choice, Wish } from '../../domain/choice.js';
import type { Language } from '../../domain/local-text.js';
import { originOf } from '../../domain/origin.js';
import type { SpreadIndex } from '../../domain/spread/spread-index.js';
import type { SpreadView } from '../../domain/spread/spread-view.js';
import type { Graphic } from '../../drawing/scene/graphic.js';
import type { Cited } from '../shared/cite/cited.js';
import { dress } from '../shared/dress.js';
import { areaEvent, originSelectEvent } from '../shared/events.js';
import type { Gathered, Presentation } from '../shared/presentation.js';
import { StatisticElement } from '../shared/statistic-element.js';

type SpreadKit = typeof import('./spread-kit.js');
type View = SpreadView & { readonly kit: SpreadKit };

/**
 * How evenly groups by origin live over the buurten of a gemeente, in the order of the scheme and never ranked; for the
 * group that is picked also the buurten that add most to it, and its segregation curve. It is computed from the numbers
 * of people per buurt, and withheld where these tell too little. `area` may also be a buurt or wijk: its gemeente counts.
 * Of an `indicator` or `period` that is shared in a monitor only a period with such numbers is followed.
 *
 * @tag origin-spread
 * @csspart contributions - The buurten that add most.
 * @csspart curve - The segregation curve.
 * @fires origin-select - When the reader picks a group; it becomes the `origin`.
 * @fires area-select - When the reader picks a buurt; it becomes the `selected`.
 * @fires index-select - When the reader picks a measure; it becomes the `index`.
 */
export class OriginSpread extends StatisticElement<View> {
  /**
   * What is shown: `dissimilarity`, `isolation`, `exposure`, `correlation-ratio` or `information` of each group, `entropy`
   * or `diversity` of all groups together.
   */
  @property() index = 'dissimilarity';

  /** Codes of gemeenten to set beside it, such as `GM0599 GM0344`. */
  @property() areas = '';

  /** Code of the buurt that is selected, such as `BU03630000`; follows the reader. */
  @property() selected = '';

  /** Id of the origin scheme, such as `herkomst`; the newest with numbers per buurt if left out. */
  @property() scheme = '';

  /**
   * What the published numbers were rounded to at random, such as `5`; chance is reckoned with it. Only where the catalogue
   * does not say so itself, or says otherwise.
   */
  @property({ type: Number, attribute: 'rounded-to' }) roundedTo: number | undefined;

  protected override get wish(): Wish {
    const wish = super.wish;
    return { ...wish, area: gemeenteOf(wish.area) ?? wish.area, indicator: this.indicator };
  }

  protected override get wishes(): readonly unknown[] {
    return [this.scheme, this.index, this.#areas, this.roundedTo];
  }

  get #areas(): string {
    return this.areas || (this.monitor?.selection.areas ?? '');
  }

  get #selected(): string {
    return this.selected || (this.monitor?.selection.selected ?? '');
  }

  protected override async choose(catalogue: Catalogue): Promise<Choice> {
    const { wish, scheme } = this;
    const isPeriodFirm = this.period !== '';
    const kit = await this.loadKit();
    return kit.resolveSpread(catalogue, wish, { scheme, isPeriodFirm });
  }

  protected override loadKit(): Promise<SpreadKit> {
    return import('./spread-kit.js');
  }

  protected override async gather(
    context: Omit<Gathered<View>, 'view'>,
    source: StatisticsSource,
    signal: AbortSignal,
  ): Promise<View> {
    const { index, roundedTo } = this;
    const areas = this.#areas;
    const kit = await this.loadKit();
    dress(this, kit.spreadStyles);
    const attributes = { index, codes: kit.readWords(areas), roundedTo };
    return { ...(await kit.gatherSpread(context, attributes, source, signal)), kit };
  }

  protected override present(gathered: Gathered<View>, language: Language): Presentation {
    return gathered.view.kit.presentSpread(gathered, this.wish.origin, language);
  }

  protected override renderGraphic(gathered: Gathered<View>): TemplateResult {
    const actions = {
      origin: this.wish.origin,
      selected: this.#selected,
      pickIndex: this.#pickIndex,
      pickGroup: this.#pickGroup,
      pickUnit: this.#pickUnit,
    };
    return gathered.view.kit.renderSpread(gathered, actions, this.language);
  }

  /** Its figures are of no indicator that others know, and the period is its own. */
  protected override get cited(): Cited {
    return { wholeShows: ['area'], figureShows: ['area', 'origin'] };
  }

  protected override teller(gathered: Gathered<View>): () => Promise<Graphic> {
    return async () => {
      const { spreadGraphic } = await import('./spread-graphic.js');
      return spreadGraphic(gathered, this.wish.origin, gathered.view.kit, this.language);
    };
  }

  readonly #pickIndex = (index: SpreadIndex): void => {
    this.index = index;
    const detail = { index };
    this.dispatchEvent(new CustomEvent('index-select', { detail, bubbles: true, composed: true }));
  };

  readonly #pickGroup = (scheme: string, group: string): void => {
    const event = originSelectEvent(originOf(scheme, group));
    this.pick('origin', event.detail.origin);
    this.dispatchEvent(event);
  };

  /** A map in the monitor goes along to the gemeente that the buurt lies in. */
  readonly #pickUnit = (unit: Area): void => {
    const area = this.gathered?.choice.area;
    if (this.monitor && area && !this.area && !this.selected) {
      this.monitor.change({ area, selected: unit.code }, 'reader');
    } else this.pick('selected', unit.code);
    this.dispatchEvent(areaEvent('area-select', unit));
  };
}

/** Fired when the reader picks a measure. `detail.index` fits the `index` attribute. */
export type IndexSelectEvent = CustomEvent<{ readonly index: SpreadIndex }>;

declare global {
  interface HTMLElementTagNameMap {
    'origin-spread': OriginSpread;
  }

  interface HTMLElementEventMap {
    'index-select': IndexSelectEvent;
  }
}
