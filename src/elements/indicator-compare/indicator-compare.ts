import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import type { Wish } from '../../domain/choice.js';
import type { Language } from '../../domain/local-text.js';
import { readWords } from '../../domain/read-words.js';
import type { Graphic } from '../../drawing/scene/graphic.js';
import type { Cited } from '../shared/cite/cited.js';
import { dress } from '../shared/dress.js';
import type { Gathered, Presentation } from '../shared/presentation.js';
import { StatisticElement } from '../shared/statistic-element.js';
import type { CompareReader } from './compare-reader.js';
import type { ComparisonView } from './comparison-view.js';

type BarsKit = typeof import('../bars-kit.js');
/** Of an element that draws a table of the page. */
type TableKit = typeof import('../shared/present-page-table.js');
type View = ComparisonView & { readonly kit: BarsKit; readonly inPage?: TableKit };

/**
 * One indicator for two or more areas, with the gemeente of the first and the country, as bars on one axis. A line
 * through all rows marks the country's figure. The reader can add and remove areas. Without an endpoint it draws a table
 * that stands inside it, a row per area.
 *
 * @tag indicator-compare
 * @csspart field - Where the reader writes the area to add.
 * @csspart suggestions - The list of areas to choose from.
 * @fires area-select - When the reader picks a row; the sentence is about it from then on.
 * @fires area-add - When the reader adds an area.
 * @fires area-remove - When the reader removes an area.
 * @fires compare-select - When the reader has areas like the main one, or not; that becomes the `compare-with`.
 */
export class IndicatorCompare extends StatisticElement<View> {
  /**
   * Codes of the areas to set beside `area`, such as `GM0599 BU03630001`. Without `area` the first of them is the one
   * the comparison is about, which brings its gemeente and the country along. Follows what the reader adds and removes.
   */
  @property() areas = '';

  /** `peers` sets the areas most like the main one beside it too; follows the reader. */
  @property({ attribute: 'compare-with' }) compareWith = '';

  #readerMade: CompareReader | undefined;

  protected override get wish(): Wish {
    const [first = ''] = readWords(this.areas);
    const { area, ...others } = super.wish;
    return { ...others, area: this.area || first || area || (this.#codes[0] ?? '') };
  }

  /** The areas set beside the first: the element's own, otherwise those of its monitor. */
  get #codes(): readonly string[] {
    return readWords(this.areas || (this.monitor?.selection.areas ?? ''));
  }

  protected override get tableRows(): 'areas' {
    return 'areas';
  }

  protected override get wishes(): readonly unknown[] {
    return [this.#codes.join(' '), this.compareWith];
  }

  protected override get emphasis(): readonly unknown[] {
    return [this.#readerMade?.picked];
  }

  protected override loadKit(): Promise<BarsKit> {
    return import('../bars-kit.js');
  }

  protected override async gather(
    context: Omit<Gathered<View>, 'view'>,
    source: StatisticsSource,
    signal: AbortSignal,
  ): Promise<View> {
    const listed = context.catalogue.defaults?.areas ?? this.#codes;
    const wish = { listed, compareWith: this.compareWith };
    const kit = await this.loadKit();
    dress(this, kit.compareStyles);
    const view = { ...(await kit.gatherComparison(context, wish, source, signal)), kit };
    return context.catalogue.inPage
      ? { ...view, inPage: await import('../shared/present-page-table.js') }
      : view;
  }

  protected override present(gathered: Gathered<View>, language: Language): Presentation {
    const picked = this.#readerMade?.picked ?? '';
    const { kit, inPage } = gathered.view;
    if (!inPage) return kit.presentComparison(gathered, picked, language);
    return inPage.presentPageTable(gathered, kit.areasInPage(gathered, picked, language), language);
  }

  protected override renderGraphic(gathered: Gathered<View>): TemplateResult {
    return this.#readerOf(gathered).render(gathered);
  }

  protected override get cited(): Cited {
    return { figure: { area: this.#readerMade?.picked } };
  }

  protected override teller(gathered: Gathered<View>): () => Promise<Graphic> {
    return async () => {
      const { compareGraphic } = await import('./compare-graphic.js');
      return compareGraphic(gathered, this.#readerMade?.picked ?? '', gathered.view.kit, this.language);
    };
  }

  #readerOf({ view }: Gathered<View>): CompareReader {
    this.#readerMade ??= new view.kit.CompareReader({
      element: this,
      codes: () => this.#codes,
      change: (areas) => {
        // Names the main area too: it must stay the same when the list changes.
        if (this.areas || !this.monitor) this.area ||= this.gathered?.choice.area ?? '';
        this.pick('areas', areas);
      },
      isWithPeers: () => this.compareWith !== '',
      compare: (kind) => {
        this.compareWith = kind;
      },
      gathered: () => this.gathered,
      source: () => this.activeSource(),
      language: () => this.language,
    });
    return this.#readerMade;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'indicator-compare': IndicatorCompare;
  }
}
