import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import { gemeenteOf } from '../../domain/area.js';
import { type Breakdown, type BreakdownRow, breakDown, COMPARE_WITH } from '../../domain/breakdown.js';
import { groupNamed, resolveBreakdown } from '../../domain/breakdown-choice.js';
import type { Catalogue } from '../../domain/catalogue.js';
import { type Choice, ChoiceError } from '../../domain/choice.js';
import type { Language } from '../../domain/local-text.js';
import { originOf } from '../../domain/origin.js';
import { breakdownWords } from '../../text/breakdown-words.js';
import { readText } from '../../text/translations.js';
import { barsStyles } from '../shared/bars.styles.js';
import { barsNarrowStyles } from '../shared/bars-narrow.styles.js';
import { yesOrNo } from '../shared/converters.js';
import { cssVariables } from '../shared/css-variables.js';
import { originSelectEvent } from '../shared/events.js';
import { frameStyles } from '../shared/frame.styles.js';
import type { Gathered, Presentation } from '../shared/presentation.js';
import { renderAxis, renderBarRow } from '../shared/render-bars.js';
import { StatisticElement } from '../shared/statistic-element.js';
import { type BreakdownBars, barsOf } from './breakdown-bars.js';
import { ancestorsOf, type BreakdownNode, breakdownTree } from './breakdown-tree.js';
import { styles } from './origin-breakdown.styles.js';
import { presentBreakdown } from './present-breakdown.js';

/**
 * One area's indicator by the groups of an origin scheme, in the order of the scheme and never ranked. Groups open into
 * the groups they are made of. `origin` picks out one group.
 *
 * @tag origin-breakdown
 * @fires origin-select - When the reader picks a group; it becomes the `origin`.
 */
export class OriginBreakdown extends StatisticElement<Breakdown> {
  static override styles = [frameStyles, barsStyles, barsNarrowStyles, styles];

  /** Id of the origin scheme, such as `herkomst`; the newest with figures if left out. */
  @property() scheme = '';

  /**
   * What each group is held against: `land` or `gemeente` for the same group there, `reference` for the reference group
   * of the scheme in the same area. What makes no sense for the area or indicator gives way to the next best.
   */
  @property({ attribute: 'compare-with' }) compareWith = 'land';

  /** Whether groups show the groups they are made of from the start. */
  @property({ type: Boolean, converter: yesOrNo }) open = false;

  /** What the reader opened and closed, by scheme and group. */
  readonly #opened = new Map<string, boolean>();

  protected override get wishes(): readonly unknown[] {
    return [this.scheme, this.compareWith];
  }

  protected override choose(catalogue: Catalogue): Choice {
    return resolveBreakdown(catalogue, this.wish, this.scheme);
  }

  protected override async gather(
    { catalogue, choice }: Omit<Gathered<Breakdown>, 'view'>,
    source: StatisticsSource,
    signal: AbortSignal,
  ): Promise<Breakdown> {
    const compareWith = COMPARE_WITH.find((one) => one === this.compareWith);
    if (!compareWith) {
      throw new ChoiceError({ attribute: 'compare-with', value: this.compareWith, reason: 'unknown' });
    }
    const profile = await source.profile(gemeenteOf(choice.area) ?? choice.area, signal);
    return breakDown(catalogue, choice, profile, compareWith);
  }

  protected override present(gathered: Gathered<Breakdown>, language: Language): Presentation {
    return presentBreakdown(gathered, this.wish.origin, language);
  }

  protected override renderGraphic(gathered: Gathered<Breakdown>): TemplateResult {
    const { language } = this;
    const bars = barsOf(gathered, language);
    const { total, groups } = breakdownTree(gathered.view.rows);
    const hasAxis = bars.scale.ticks.length > 1;
    return html`${bars.markerLabel ? renderKey(bars.markerLabel) : nothing}
      <div class="bars">
        ${hasAxis ? renderAxis(bars.scale, gathered.choice.indicator, bars.line, language) : nothing}
        <ul role="list" aria-label=${breakdownWords[language].rows}>
          ${total ? this.#renderRow({ row: total, parts: [] }, bars, gathered.view) : nothing}
          ${this.#renderRows(groups, bars, gathered.view)}
        </ul>
      </div>`;
  }

  #renderRows(nodes: readonly BreakdownNode[], bars: BreakdownBars, view: Breakdown): unknown {
    return repeat(
      nodes,
      ({ row }) => row.group.id,
      (node) => this.#renderRow(node, bars, view),
    );
  }

  #renderRow(node: BreakdownNode, bars: BreakdownBars, view: Breakdown): TemplateResult {
    const { row, parts } = node;
    const { id } = row.group;
    const isPicked = id === groupNamed(view.scheme, this.wish.origin);
    const isOpen = parts.length > 0 && this.#isOpen(id, view);
    return html`<li class="${row.depth === 0 ? 'total' : ''} ${isPicked ? 'current' : ''}">
      ${renderBarRow({ ...bars.cells(row), lead: this.#renderLead(node, isOpen, isPicked, view) }, bars.scale)}
      ${isOpen ? html`<ul role="list" id="parts-${id}">${this.#renderRows(parts, bars, view)}</ul>` : nothing}
    </li>`;
  }

  #renderLead(node: BreakdownNode, isOpen: boolean, isPicked: boolean, view: Breakdown): TemplateResult {
    const { row } = node;
    const label = readText(row.group.label, this.language);
    return html`<span class="indent" ${cssVariables({ depth: Math.max(0, row.depth - 1) })}></span>
      ${this.#renderToggle(node, label, isOpen, view)}
      <span>
        <button class="pick" type="button" aria-pressed=${isPicked} @click=${() => this.#pick(row, view)}>
          ${label}
        </button>
        ${
          row.isReference
            ? html`<span class="detail">${breakdownWords[this.language].reference}</span>`
            : nothing
        }
      </span>`;
  }

  /** A button to open a group; other groups keep its place, so that all names stand under each other. */
  #renderToggle(
    { row, parts }: BreakdownNode,
    label: string,
    isOpen: boolean,
    view: Breakdown,
  ): TemplateResult | typeof nothing {
    if (row.depth === 0 || !view.rows.some(({ depth }) => depth > 1)) return nothing;
    if (parts.length === 0) return html`<span class="no-toggle"></span>`;
    return html`<button
      class="toggle"
      type="button"
      aria-label=${breakdownWords[this.language].parts(label)}
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? `parts-${row.group.id}` : nothing}
      @click=${() => this.#toggle(row, isOpen, view)}
    ></button>`;
  }

  /** Open as the reader left it, else as the author asked, or where the group picked out lies in it. */
  #isOpen(id: string, view: Breakdown): boolean {
    const picked = groupNamed(view.scheme, this.wish.origin);
    const holdsPicked = ancestorsOf(picked, view.rows).includes(id);
    return this.#opened.get(keyOf(id, view)) ?? (this.open || holdsPicked);
  }

  #toggle({ group }: BreakdownRow, isOpen: boolean, view: Breakdown): void {
    this.#opened.set(keyOf(group.id, view), !isOpen);
    this.requestUpdate();
  }

  #pick({ group }: BreakdownRow, view: Breakdown): void {
    const event = originSelectEvent(originOf(view.scheme.id, group.id));
    this.pick('origin', event.detail.origin);
    this.dispatchEvent(event);
  }
}

function keyOf(group: string, { scheme }: Breakdown): string {
  return `${scheme.id}.${group}`;
}

function renderKey(label: string): TemplateResult {
  return html`<p class="key"><span class="key-line" aria-hidden="true"></span>${label}</p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'origin-breakdown': OriginBreakdown;
  }
}
