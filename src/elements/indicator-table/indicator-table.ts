import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import type { Area } from '../../domain/area.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Choice, Wish } from '../../domain/choice.js';
import type { Language } from '../../domain/local-text.js';
import type { FigureTable } from '../../text/figure-table.js';
import type { Cited } from '../shared/cite/cited.js';
import { dress } from '../shared/dress.js';
import { areaEvent, compareSelectEvent } from '../shared/events.js';
import type { Gathered, Presentation } from '../shared/presentation.js';
import { StatisticElement } from '../shared/statistic-element.js';

type TableKit = typeof import('./table-kit.js');
type View = import('./table-kit.js').TableView & { readonly kit: TableKit };

/**
 * Figures of areas by indicator, group and period in one table, with what goes down and what goes across as the author
 * wants it. The reader sorts by any column, finds areas by name, and takes the table home as a spreadsheet.
 *
 * @tag indicator-table
 * @cssprop --buurtmonitor-table-height - The largest height of the table; what does not fit scrolls.
 * @fires area-select - When the reader picks the area of a row; it becomes `selected`.
 * @fires compare-select - When the reader has areas like the main one, or not; that becomes the `compare-with`.
 */
export class IndicatorTable extends StatisticElement<View> {
  /** What goes down: `areas`, `indicators`, `origins` or `periods`, or several of these; the areas if left out. */
  @property() rows = '';

  /** What goes across, the outermost first, such as `origins periods`; everything that does not go down. */
  @property() columns = '';

  /** Codes of the areas to list, such as `GM0363 GM0599`; the parts of `area` if left out. */
  @property() areas = '';

  /** Ids of the indicators, such as `participation assistance`, or `all`; the one of `indicator` if left out. */
  @property() indicators = '';

  /** Ids of the groups, such as `total turkey`, or `all`; the one of `origin` if left out. */
  @property() origins = '';

  /** Ids of the periods, such as `2020 2021`, or `all`; the one of `period` if left out. */
  @property() periods = '';

  /** Level of the areas to list, such as `buurt`; what fits the area and has figures if left out. */
  @property() level = '';

  /** `peers` lists the area with those most like it, instead of its parts; follows the reader. */
  @property({ attribute: 'compare-with' }) compareWith = '';

  /** Code of the area that is picked out, such as `BU03630000`; follows the reader. */
  @property({ reflect: true, converter: { toAttribute: (code: unknown) => code || null } }) selected = '';

  #readerMade: InstanceType<TableKit['TableReader']> | undefined;
  #download: InstanceType<TableKit['WorkbookDownload']> | undefined;

  /** The table is of the monitor's area, whichever is looked at within it. */
  protected override get wish(): Wish {
    return { ...super.wish, area: this.area || (this.monitor?.selection.area ?? '') };
  }

  protected override get wishes(): readonly unknown[] {
    const { rows, columns, areas, indicators, origins, periods, level, compareWith } = this;
    return [rows, columns, areas, indicators, origins, periods, level, compareWith];
  }

  protected override async choose(catalogue: Catalogue): Promise<Choice> {
    const { wish } = this;
    const kit = await this.loadKit();
    return kit.resolveTable(catalogue, wish, kit.readTableWish(this));
  }

  protected override loadKit(): Promise<TableKit> {
    return import('./table-kit.js');
  }

  protected override async gather(
    context: Omit<Gathered<View>, 'view'>,
    source: StatisticsSource,
    signal: AbortSignal,
  ): Promise<View> {
    const kit = await this.loadKit();
    dress(this, kit.tableStyles);
    const wish = kit.readTableWish(this);
    return { ...(await kit.gatherTable({ context, wish, source, signal })), kit };
  }

  protected override present(gathered: Gathered<View>, language: Language): Presentation {
    const rows = () => this.#readerOf(gathered).rows(gathered, language);
    return gathered.view.kit.presentTable(gathered, rows, language);
  }

  protected override renderGraphic(gathered: Gathered<View>, { heading }: Presentation): TemplateResult {
    const { area } = gathered.choice;
    const isOnTop = gathered.view.table.references.some((one) => one.area.code === area);
    const current = this.#selected || (isOnTop ? '' : area);
    return this.#readerOf(gathered).render(gathered, heading, current, this.language);
  }

  protected override get cited(): Cited {
    const area = this.#selected;
    return area ? { figure: { area } } : {};
  }

  /** The graphic is the table: with the rows, and in the order, that the reader has on show. */
  protected override async wholeTable(gathered: Gathered<View>): Promise<FigureTable> {
    const { tableToCopy } = await import('./table-to-copy.js');
    const scene = this.#readerOf(gathered).sceneOf(gathered, this.language);
    const { heading, subtitle } = this.present(gathered, this.language);
    return tableToCopy(scene, `${heading}. ${subtitle}`, gathered.view.kit);
  }

  protected override renderDownloads(gathered: Gathered<View>): unknown {
    this.#download ??= new gathered.view.kit.WorkbookDownload(this);
    const { language } = this;
    return this.#download.render(gathered, () => this.#readerOf(gathered).rows(gathered, language), language);
  }

  /** Another area starts without a selection, unless the page gives one with it. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && changed.has('area') && !changed.has('selected')) this.selected = '';
  }

  get #selected(): string {
    return this.selected || (this.#isShared ? (this.monitor?.selection.selected ?? '') : '');
  }

  /** A table with an area of its own also has a selection of its own. */
  get #isShared(): boolean {
    return this.monitor !== undefined && !this.area;
  }

  #readerOf({ view }: Gathered<View>): InstanceType<TableKit['TableReader']> {
    this.#readerMade ??= new view.kit.TableReader(this, {
      select: (area) => this.#select(area),
      compare: (kind) => {
        this.compareWith = kind;
        this.dispatchEvent(compareSelectEvent(kind));
      },
    });
    return this.#readerMade;
  }

  #select(area: Area): void {
    if (this.#isShared) this.monitor?.change({ selected: area.code }, 'reader');
    else this.selected = area.code;
    this.dispatchEvent(areaEvent('area-select', area));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'indicator-table': IndicatorTable;
  }
}
