import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { StatisticsSource } from '../../data/statistics-source.js';
import type { Area } from '../../domain/area.js';
import { WITH_PEERS } from '../../domain/area-profile/comparable-areas.js';
import type { Language } from '../../domain/local-text.js';
import { levelWords } from '../../text/area-words.js';
import { compareWords } from '../../text/compare-words.js';
import { peerChoiceWords } from '../../text/peer-choice-words.js';
import { AreaField } from '../shared/area-field.js';
import { type AreaNames, loadNames } from '../shared/area-names.js';
import { areaEvent, compareSelectEvent } from '../shared/events.js';
import type { Gathered } from '../shared/presentation.js';
import { describeSearch, renderAreaField } from '../shared/render-area-field.js';
import { renderPeersChoice } from '../shared/render-peers-choice.js';
import { type ComparisonRow, comparisonRows } from './comparison-rows.js';
import { type ComparisonView, measurableLevels, offersPeers } from './comparison-view.js';
import { renderComparison } from './render-comparison.js';

/** The element, as far as a reader's acts change it. */
export interface Comparer extends ReactiveControllerHost, HTMLElement {
  readonly ready: Promise<void>;
}

/** What a {@link CompareReader} needs of the element, asked when it is needed. */
export interface CompareReaderOptions {
  readonly element: Comparer;
  /** The areas set beside the first. */
  readonly codes: () => readonly string[];
  /** Sets other areas beside the first. */
  readonly change: (areas: string) => void;
  /** Whether the areas most like the first are wanted beside it. */
  readonly isWithPeers: () => boolean;
  /** Sets what else the first is compared with. */
  readonly compare: (kind: string) => void;
  readonly gathered: () => Gathered<ComparisonView> | undefined;
  readonly source: () => StatisticsSource;
  readonly language: () => Language;
}

/** Everything a reader does with a comparison: picks, adds and removes areas. */
export class CompareReader {
  readonly #options: CompareReaderOptions;
  readonly #field: AreaField;
  #picked = '';
  /** What happened last, for the live region. */
  #news = '';

  constructor(options: CompareReaderOptions) {
    const { gathered } = options;
    this.#options = options;
    this.#field = new AreaField(options.element, {
      key: () => [gathered()?.catalogue, gathered()?.choice.period, gathered()?.choice.indicator],
      load: (signal) => this.#loadNames(signal),
      listed: () => this.#rows().map(({ code }) => code),
      choose: (area) => this.#add(area),
    });
  }

  /** Code of the row the reader picked; empty for the first. */
  get picked(): string {
    return this.#picked;
  }

  /** The rows, and the field for another one. */
  render(gathered: Gathered<ComparisonView>): TemplateResult {
    const language = this.#options.language();
    const pick = (area: Area) => this.#pick(area);
    // A table of the page is as its author wrote it, and about no row in particular.
    if (gathered.catalogue.inPage) {
      return renderComparison(gathered, { picked: this.#picked, pick }, language);
    }
    const remove = (row: ComparisonRow) => this.#remove(row);
    const actions = { picked: this.#picked || gathered.choice.area, pick, remove };
    return html`${renderComparison(gathered, actions, language)} ${this.#renderPeers(gathered)}
      ${renderAreaField(this.#field, { label: this.#words.add, language })}
      <p class="visually-hidden" role="status">${describeSearch(this.#field, language) || this.#news}</p>`;
  }

  #renderPeers(gathered: Gathered<ComparisonView>): TemplateResult | typeof nothing {
    const { catalogue, choice, view } = gathered;
    const { element, language, isWithPeers, compare } = this.#options;
    if (!offersPeers(catalogue, choice)) return nothing;
    const { area } = view.main.measurement;
    const label = peerChoiceWords[language()].beside(levelWords[language()][area.level].many, area.name);
    const choose = (isChosen: boolean) => {
      const kind = isChosen ? WITH_PEERS : '';
      compare(kind);
      element.dispatchEvent(compareSelectEvent(kind));
    };
    return html`${renderPeersChoice(label, isWithPeers(), choose)}
      ${view.peers?.kit.renderPeers(view.peers.found, language())}`;
  }

  get #words() {
    return compareWords[this.#options.language()];
  }

  #loadNames(signal: AbortSignal): Promise<AreaNames> {
    const gathered = this.#options.gathered();
    const levels = gathered ? measurableLevels(gathered.catalogue, gathered.choice) : [];
    return loadNames(levels, this.#options.source(), signal);
  }

  #rows(): readonly ComparisonRow[] {
    const gathered = this.#options.gathered();
    return gathered ? comparisonRows(gathered, this.#options.language()) : [];
  }

  #listWithout(code: string): readonly string[] {
    const { codes, gathered } = this.#options;
    const main = gathered()?.choice.area;
    return codes().filter((one) => one !== code && one !== main);
  }

  #add(area: Area): void {
    const { element, change } = this.#options;
    change([...this.#listWithout(area.code), area.code].join(' '));
    this.#news = this.#words.added(area.name);
    element.dispatchEvent(areaEvent('area-add', area));
  }

  #remove({ code, name, measurement }: ComparisonRow): void {
    const { element, change } = this.#options;
    const focused = element.shadowRoot?.activeElement as HTMLElement;
    const place = this.#removeButtons().indexOf(focused);
    change(this.#listWithout(code).join(' '));
    this.#picked = this.#picked === code ? '' : this.#picked;
    this.#news = this.#words.removed(name);
    void this.#focusAfterRemoval(place);
    if (measurement) element.dispatchEvent(areaEvent('area-remove', measurement.area));
  }

  /** The button is gone with its row: the focus goes to the next one, or to the field. */
  async #focusAfterRemoval(place: number): Promise<void> {
    const { element } = this.#options;
    await element.ready;
    const field = element.shadowRoot?.querySelector<HTMLElement>('#area');
    if (place >= 0) (this.#removeButtons()[place] ?? field)?.focus();
  }

  #removeButtons(): readonly HTMLElement[] {
    const { shadowRoot } = this.#options.element;
    return [...(shadowRoot?.querySelectorAll<HTMLElement>('button.remove') ?? [])];
  }

  #pick(area: Area): void {
    const { element } = this.#options;
    this.#picked = area.code;
    element.requestUpdate();
    element.dispatchEvent(areaEvent('area-select', area));
  }
}
