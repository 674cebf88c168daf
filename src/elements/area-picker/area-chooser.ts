import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { canLocate } from '../../data/locate-area.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import type { Area } from '../../domain/area.js';
import type { AreaList } from '../../domain/area-list.js';
import { type Catalogue, findEdition } from '../../domain/catalogue.js';
import { kinOf } from '../../domain/kin.js';
import type { Language } from '../../domain/local-text.js';
import { nameArea } from '../../text/describe-choice.js';
import { pickerWords } from '../../text/picker-words.js';
import { readText } from '../../text/translations.js';
import { AreaField, type AreaOffer } from '../shared/area-field.js';
import { type AreaNames, loadNames } from '../shared/area-names.js';
import { Memo } from '../shared/memo.js';
import { describeSearch, renderAreaField } from '../shared/render-area-field.js';
import { AreaLocator } from './area-locator.js';

/** What an {@link AreaChooser} needs of its element, asked when it is needed. */
export interface AreaChooserOptions {
  readonly element: ReactiveControllerHost;
  readonly catalogue: () => Catalogue;
  readonly source: () => StatisticsSource;
  /** Id of the edition whose areas are offered. */
  readonly edition: () => string;
  /** Code of the chosen area. */
  readonly code: () => string;
  readonly language: () => Language;
  /** Whether the reader may be found where he is. */
  readonly offersLocation: () => boolean;
  /** Called with what the reader chose. */
  readonly choose: (area: Area) => void;
}

/** How many areas that were chosen before stay at hand. */
const MOST_RECENT = 5;

/** Everything a reader does to find an area: types its name, or goes to one nearby or chosen before. */
export class AreaChooser {
  readonly #options: AreaChooserOptions;
  readonly #field: AreaField;
  readonly #locator: AreaLocator;
  readonly #offers = new Memo<readonly AreaOffer[]>();
  /** What was chosen here, the latest first. */
  #recent: readonly Area[] = [];
  /** What happened last, for the live region. */
  #news = '';

  constructor(options: AreaChooserOptions) {
    this.#options = options;
    this.#field = new AreaField(options.element, {
      key: () => [options.catalogue(), options.source(), options.edition(), options.language()],
      load: (signal) => this.#loadNames(signal),
      listed: () => [],
      offers: (names) => this.#offer(names),
      choose: (area) => {
        this.#locator.clear();
        this.#choose(area);
      },
    });
    this.#locator = new AreaLocator(options.element, { ...options, choose: (area) => this.#take(area) });
  }

  /** The field, with the chosen area in it. */
  render(label: string, chosen: Area | undefined): TemplateResult {
    const { catalogue, language } = this.#options;
    const words = this.#words;
    const status = this.#describeStatus();
    const isCount = this.#field.suggestions.length > 0 || status === this.#news;
    return html`${renderAreaField(this.#field, {
      label: label || words.area,
      language: language(),
      value: chosen ? nameArea(chosen, catalogue(), language()) : '',
      hint: words.areaHint,
      enter: () => this.#field.prepare(),
    })}
      <p class=${isCount ? 'visually-hidden' : 'detail'} role="status">${status}</p>
      ${this.#canLocate() ? this.#locator.render() : nothing}`;
  }

  #canLocate(): boolean {
    const { catalogue, edition, offersLocation } = this.#options;
    return offersLocation() && canLocate(catalogue(), edition());
  }

  get #words() {
    return pickerWords[this.#options.language()];
  }

  #describeStatus(): string {
    return describeSearch(this.#field, this.#options.language()) || this.#news;
  }

  #loadNames(signal: AbortSignal): Promise<AreaNames> {
    const { catalogue, edition, source } = this.#options;
    const counts = findEdition(catalogue(), edition())?.counts ?? {};
    const levels = catalogue()
      .levels.filter((level) => level !== 'land' && counts[level] !== undefined)
      .map((level) => ({ level, edition: edition() }));
    return loadNames(levels, source(), signal, this.#country());
  }

  /** The country as a list, in the reader's language; no need to ask for it. */
  #country(): readonly AreaList[] {
    const { catalogue, edition, language } = this.#options;
    const { country, levels } = catalogue();
    if (!levels.includes('land')) return [];
    const names = [readText(country.name, language())];
    return [{ edition: edition(), level: 'land', codes: [country.code], names }];
  }

  #offer(names: AreaNames): readonly AreaOffer[] {
    const code = this.#options.code();
    return this.#offers.get([names, code, this.#recent, this.#words], () => this.#offerFor(names, code));
  }

  #offerFor({ lists }: AreaNames, code: string): readonly AreaOffer[] {
    const words = this.#words;
    const { above, below, beside } = kinOf(lists, code);
    const own = lists.flatMap((list) => list.names[list.codes.indexOf(code)] ?? [])[0] ?? code;
    const kin = new Set([...above, ...below, ...beside].map((area) => area.code));
    const recent = this.#recent.filter((area) => area.code !== code && !kin.has(area.code));
    const offers = [
      { label: words.recent, areas: recent },
      { label: words.above, areas: above },
      { label: words.beside(own), areas: beside },
      { label: words.below(own), areas: below },
    ];
    return offers.filter(({ areas }) => areas.length > 0);
  }

  #choose(area: Area): void {
    this.#take(area);
    this.#news = this.#words.picked(area.name);
  }

  #take(area: Area): void {
    const others = this.#recent.filter(({ code }) => code !== area.code);
    this.#recent = [area, ...others].slice(0, MOST_RECENT);
    this.#news = '';
    this.#options.choose(area);
  }
}
