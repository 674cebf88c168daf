import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { TableRows } from '../../data/page-table/page-catalogue.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Choice, Wish } from '../../domain/choice.js';
import type { Language } from '../../domain/local-text.js';
import { parseOriginWish } from '../../domain/origin.js';
import { readWords } from '../../domain/read-words.js';
import type { TrendLine } from '../../domain/trend/trend-line.js';
import type { TrendView } from '../../domain/trend/trend-view.js';
import type { Graphic } from '../../drawing/scene/graphic.js';
import type { Cited } from '../shared/cite/cited.js';
import { yesOrNo } from '../shared/converters.js';
import { dress } from '../shared/dress.js';
import { areaEvent, originSelectEvent, periodSelectEvent } from '../shared/events.js';
import type { Gathered, Presentation } from '../shared/presentation.js';
import { StatisticElement } from '../shared/statistic-element.js';
import type { TrendReader } from './trend-reader.js';

type TrendKit = typeof import('./trend-kit.js');
/** Of an element that draws a table of the page. */
type TableKit = typeof import('./present-page-trend.js');
type View = TrendView & { readonly kit: TrendKit; readonly inPage?: TableKit };

/**
 * One indicator through the years: for areas, with the gemeente of the first and the country, or for the groups of one
 * area in the order of their scheme. A line stops where areas or groups are divided in another way, and says so. With
 * `gap` it shows the difference from the reference group instead. `period` marks a year. Without an endpoint it draws a table
 * that stands inside it, with a column per year.
 *
 * @tag indicator-trend
 * @fires period-select - When the reader picks a year; it becomes the `period`.
 * @fires area-select - When the reader picks the line of an area; the sentence is about it from then on.
 * @fires origin-select - When the reader picks the line of a group; it becomes the `origin`.
 */
export class IndicatorTrend extends StatisticElement<View> {
  /**
   * Codes of the areas to set beside `area`, such as `GM0599 BU03630001`. Without `area` the first of them is the one
   * the trend is about. Only for lines of areas.
   */
  @property() areas = '';

  /** What the lines are of: `area`, or `origin` for the groups of one area. */
  @property() by = 'area';

  /** Id of the origin scheme, such as `herkomst`; all that have figures if left out. Only for lines of groups. */
  @property() scheme = '';

  /**
   * Whether the lines show the difference from the reference group in the same area; for everybody it is that from the
   * country.
   */
  @property({ type: Boolean, converter: yesOrNo }) gap = false;

  #readerMade: TrendReader | undefined;
  /** Code of the area whose line the reader picked. */
  #pickedArea = '';

  /** The period is left open: a trend is of all of them. */
  protected override get wish(): Wish {
    const [first = ''] = this.#isByOrigin ? [] : readWords(this.areas);
    const { area, ...others } = super.wish;
    const shared = this.#isByOrigin ? '' : (this.#codes[0] ?? '');
    return { ...others, area: this.area || first || area || shared, period: '' };
  }

  /** The areas set beside the first: the element's own, otherwise those of its monitor. */
  get #codes(): readonly string[] {
    return readWords(this.areas || (this.monitor?.selection.areas ?? ''));
  }

  /** The year that is marked. */
  get #period(): string {
    return this.period || (this.monitor?.selection.period ?? '');
  }

  get #isByOrigin(): boolean {
    return this.by === 'origin';
  }

  protected override get tableRows(): TableRows {
    return this.#isByOrigin ? 'groups' : 'areas';
  }

  protected override get wishes(): readonly unknown[] {
    return [this.by, this.scheme, this.gap, this.#isByOrigin ? '' : this.#codes.join(' ')];
  }

  protected override get emphasis(): readonly unknown[] {
    return [this.#pickedArea];
  }

  protected override loadKit(): Promise<TrendKit> {
    return import('./trend-kit.js');
  }

  protected override async choose(catalogue: Catalogue): Promise<Choice> {
    const { wish, by, scheme } = this;
    const kit = await this.loadKit();
    return kit.chooseTrend(catalogue, wish, by, scheme);
  }

  protected override async gather(
    context: Omit<Gathered<View>, 'view'>,
    source: StatisticsSource,
    signal: AbortSignal,
  ): Promise<View> {
    const { by, gap, scheme } = this;
    const codes = context.catalogue.defaults?.areas ?? this.#codes;
    const wish = { by, gap, scheme, codes, origin: this.wish.origin };
    const kit = await this.loadKit();
    dress(this, kit.trendStyles);
    const view = { ...(await kit.gatherTrend(context, wish, source, signal)), kit };
    return context.catalogue.inPage ? { ...view, inPage: await import('./present-page-trend.js') } : view;
  }

  protected override present(gathered: Gathered<View>, language: Language): Presentation {
    const { kit, inPage } = gathered.view;
    const presentation = kit.presentTrend(gathered, this.#pickedOf(gathered), language);
    return inPage ? inPage.presentPageTrend(gathered, presentation, language) : presentation;
  }

  protected override renderGraphic(gathered: Gathered<View>): TemplateResult {
    return this.#readerOf(gathered).render(gathered, this.#pickedOf(gathered), this.language);
  }

  protected override get cited(): Cited {
    const period = this.#period;
    const area = this.#pickedArea;
    const isPicked = period || area || (this.#isByOrigin && this.wish.origin);
    return { wholeShows: ['area', 'indicator', 'origin'], ...(isPicked && { figure: { area, period } }) };
  }

  protected override teller(gathered: Gathered<View>): () => Promise<Graphic> {
    return async () => {
      const { trendGraphic } = await import('./trend-graphic.js');
      return trendGraphic(gathered, this.#pickedOf(gathered), gathered.view.kit, this.language);
    };
  }

  /** Key of the line that is picked out, by the reader or, for groups, by the author. */
  #pickedOf({ view }: Gathered<View>): string {
    if (view.by === 'area') return this.#pickedArea;
    const { group } = parseOriginWish(this.wish.origin);
    return view.lines.find(({ origin }) => origin.group === group)?.key ?? '';
  }

  #readerOf({ view }: Gathered<View>): TrendReader {
    this.#readerMade ??= new view.kit.TrendReader({
      element: this,
      period: () => this.#period,
      pickPeriod: this.#pickPeriod,
      pickLine: this.#pickLine,
    });
    return this.#readerMade;
  }

  readonly #pickPeriod = (period: string): void => {
    this.pick('period', period);
    this.dispatchEvent(periodSelectEvent(period));
  };

  readonly #pickLine = ({ area, origin }: TrendLine): void => {
    if (this.#isByOrigin) {
      const event = originSelectEvent(origin);
      this.pick('origin', event.detail.origin);
      this.dispatchEvent(event);
      return;
    }
    this.#pickedArea = area.code;
    this.requestUpdate();
    this.dispatchEvent(areaEvent('area-select', area));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'indicator-trend': IndicatorTrend;
  }
}
