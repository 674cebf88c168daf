import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import type { Area } from '../../domain/area.js';
import type { Wish } from '../../domain/choice.js';
import type { Language } from '../../domain/local-text.js';
import { compareWords } from '../../text/compare-words.js';
import { barsStyles } from '../shared/bars.styles.js';
import { barsNarrowStyles } from '../shared/bars-narrow.styles.js';
import { areaEvent } from '../shared/events.js';
import { frameStyles } from '../shared/frame.styles.js';
import type { Gathered, Presentation } from '../shared/presentation.js';
import { renderAxis, renderBarRow } from '../shared/render-bars.js';
import { StatisticElement } from '../shared/statistic-element.js';
import { AreaField } from './area-field.js';
import { type AreaNames, loadNames } from './area-names.js';
import { barsOf, type ComparisonBars } from './comparison-bars.js';
import { type ComparisonRow, comparisonRows } from './comparison-rows.js';
import { type ComparisonView, gatherComparison, measurableLevels, readCodes } from './comparison-view.js';
import { styles } from './indicator-compare.styles.js';
import { presentComparison } from './present-comparison.js';
import { describeSearch, renderAreaField } from './render-area-field.js';

/**
 * One indicator for two or more areas, with the gemeente of the first and the country, as bars on one axis. A line
 * through all rows marks the country's figure. The reader can add and remove areas.
 *
 * @tag indicator-compare
 * @fires area-select - When the reader picks a row; the sentence is about it from then on.
 * @fires area-add - When the reader adds an area.
 * @fires area-remove - When the reader removes an area.
 */
export class IndicatorCompare extends StatisticElement<ComparisonView> {
  static override styles = [frameStyles, barsStyles, barsNarrowStyles, styles];

  /**
   * Codes of the areas to set beside `area`, such as `GM0599 BU03630001`. Without `area` the first of them is the one
   * the comparison is about, which brings its gemeente and the country along. Follows what the reader adds and removes.
   */
  @property() areas = '';

  /** Code of the row the reader picked. */
  #picked = '';
  /** What happened last, for the live region. */
  #news = '';

  readonly #field = new AreaField(this, {
    key: () => [this.gathered?.catalogue, this.gathered?.choice.period, this.gathered?.choice.indicator],
    load: (signal) => this.#loadNames(signal),
    listed: () => this.#rows().map(({ code }) => code),
    choose: (area) => this.#add(area),
  });

  protected override get wish(): Wish {
    const [first = ''] = readCodes(this.areas);
    const { area, ...others } = super.wish;
    return { ...others, area: this.area || first || area || (this.#codes[0] ?? '') };
  }

  /** The areas set beside the first: the element's own, otherwise those of its monitor. */
  get #codes(): readonly string[] {
    return readCodes(this.areas || (this.monitor?.selection.areas ?? ''));
  }

  protected override get wishes(): readonly unknown[] {
    return [this.#codes.join(' ')];
  }

  protected override get emphasis(): readonly unknown[] {
    return [this.#picked];
  }

  protected override gather(
    context: Omit<Gathered<ComparisonView>, 'view'>,
    source: StatisticsSource,
    signal: AbortSignal,
  ): Promise<ComparisonView> {
    return gatherComparison(context, this.#codes, source, signal);
  }

  protected override present(gathered: Gathered<ComparisonView>, language: Language): Presentation {
    return presentComparison(gathered, this.#picked, language);
  }

  protected override renderGraphic(gathered: Gathered<ComparisonView>): TemplateResult {
    const bars = barsOf(gathered, this.language);
    const { indicator } = gathered.choice;
    return html`<div class="bars">
        ${bars.scale.ticks.length > 1 ? renderAxis(bars.scale, indicator, bars.line, this.language) : nothing}
        <ul role="list" aria-label=${compareWords[this.language].rows}>
          ${repeat(
            bars.rows,
            ({ code }) => code,
            (row, index) => this.#renderRow(row, bars, bars.rows[index - 1]),
          )}
        </ul>
      </div>
      ${renderAreaField(this.#field, this.language)}
      <p class="visually-hidden" role="status">${describeSearch(this.#field, this.language) || this.#news}</p>`;
  }

  #renderRow(row: ComparisonRow, bars: ComparisonBars, above: ComparisonRow | undefined): TemplateResult {
    const isFirstContext = row.role === 'context' && above?.role !== 'context';
    const cells = bars.cells(row);
    const isPicked = row.code === (this.#picked || bars.rows[0]?.code);
    const classes = {
      [row.role]: true,
      'first-context': isFirstContext,
      current: isPicked,
      missing: !row.measurement,
    };
    return html`<li class=${classMap(classes)}>
      ${renderBarRow(
        {
          ...cells,
          lead: this.#renderLead(row, isPicked),
          ...(row.role === 'other' ? { trail: this.#renderRemove(row) } : {}),
        },
        bars.scale,
      )}
    </li>`;
  }

  #renderLead(row: ComparisonRow, isPicked: boolean): TemplateResult {
    const { measurement } = row;
    return html`${
      measurement
        ? html`<button
          class="pick"
          type="button"
          aria-pressed=${isPicked}
          @click=${() => this.#pick(measurement.area)}
        >${row.name}</button>`
        : row.name
    }
      <span class="detail">${row.detail}</span>`;
  }

  #renderRemove(row: ComparisonRow): TemplateResult {
    const label = compareWords[this.language].remove(row.name);
    return html`<button
      class="remove"
      part="button"
      type="button"
      aria-label=${label}
      title=${label}
      @click=${() => this.#remove(row)}
    >×</button>`;
  }

  #loadNames(signal: AbortSignal): Promise<AreaNames> {
    const { gathered } = this;
    const levels = gathered ? measurableLevels(gathered.catalogue, gathered.choice) : [];
    return loadNames(levels, this.activeSource(), signal);
  }

  #rows(): readonly ComparisonRow[] {
    return this.gathered ? comparisonRows(this.gathered, this.language) : [];
  }

  /** Names the main area first: it must stay the same when the list changes. */
  #listWithout(code: string): readonly string[] {
    const main = this.gathered?.choice.area ?? '';
    if (this.areas || !this.monitor) this.area ||= main;
    return this.#codes.filter((one) => one !== code && one !== main);
  }

  #add(area: Area): void {
    this.pick('areas', [...this.#listWithout(area.code), area.code].join(' '));
    this.#news = compareWords[this.language].added(area.name);
    this.dispatchEvent(areaEvent('area-add', area));
  }

  #remove({ code, name, measurement }: ComparisonRow): void {
    const place = this.#removeButtons().findIndex((button) => button.matches(':focus'));
    this.pick('areas', this.#listWithout(code).join(' '));
    this.#picked = this.#picked === code ? '' : this.#picked;
    this.#news = compareWords[this.language].removed(name);
    void this.#focusAfterRemoval(place);
    if (measurement) this.dispatchEvent(areaEvent('area-remove', measurement.area));
  }

  /** The button is gone with its row: the focus goes to the next one, or to the field. */
  async #focusAfterRemoval(place: number): Promise<void> {
    await this.ready;
    const field = this.shadowRoot?.querySelector<HTMLElement>('#add');
    if (place >= 0) (this.#removeButtons()[place] ?? field)?.focus();
  }

  #removeButtons(): readonly HTMLElement[] {
    return [...(this.shadowRoot?.querySelectorAll<HTMLElement>('button.remove') ?? [])];
  }

  #pick(area: Area): void {
    this.#picked = area.code;
    this.requestUpdate();
    this.dispatchEvent(areaEvent('area-select', area));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'indicator-compare': IndicatorCompare;
  }
}
