import type { Catalogue } from '../../domain/catalogue.js';
import type { Wish } from '../../domain/choice.js';
import {
  CHOSEN_TAGS,
  columnsFor,
  isListed,
  needsPart,
  ownAttributes,
  type TableSides,
  takesPart,
  USUAL_SIDES,
  viewOfChoice,
} from '../../domain/embed-choice.js';
import type { Tie } from '../../domain/embed-ties.js';
import type { EmbedView } from '../../domain/embed-view.js';
import type { Language } from '../../domain/local-text.js';
import { indicatorOfWish } from '../../domain/offers.js';
import { NOTHING_CHOSEN, type Selection } from '../../domain/selection.js';
import type { EmbedKind } from '../../text/snippet/write-embed.js';
import { loadUsual, needsUsual, type UsualChoices } from './usual-choices.js';

/** What a choice begins with. */
export interface ChoiceOptions {
  /** The tag that the author of the page begins with. */
  readonly tag: () => string;
  readonly wish: () => Wish;
  readonly endpoint: () => URL | undefined;
  readonly language: () => Language;
}

/** A part of a view that an editor chooses with a picker. */
export type PickedPart = 'indicator' | 'origin' | 'period';

/** What an editor chose, begun by the author of the page; what neither chose is filled in, so that no view is empty. */
export class BuilderChoice {
  readonly #options: ChoiceOptions;
  #author: Wish = NOTHING_CHOSEN;
  #selection: Selection = NOTHING_CHOSEN;
  #tag: string | undefined;
  #sides = USUAL_SIDES;
  #against = '';
  readonly #usual = new Map<string, UsualChoices>();

  /** What an editor picked within the live element, by the attribute that says it. */
  within: ReadonlyMap<string, string> = new Map();
  /** What ties the code to the figures of now. */
  tie: Tie = 'live';
  /** What is taken along. */
  kind: EmbedKind = 'tag';

  constructor(options: ChoiceOptions) {
    this.#options = options;
    this.followAuthor();
  }

  /** What the author of the page changed is chosen anew; an editor may have chosen the other parts. */
  followAuthor(): void {
    const { area, indicator, origin, period } = this.#options.wish();
    const author = { area, indicator, origin, period };
    const parts = Object.entries(author).filter(
      ([part, value]) => this.#author[part as keyof Wish] !== value,
    );
    this.#author = author;
    if (parts.length > 0) this.#selection = { ...this.#selection, ...Object.fromEntries(parts) };
  }

  /** What the author of the page begins with. */
  get author(): Wish {
    return this.#author;
  }

  get tag(): string {
    const tag = this.#tag ?? this.#options.tag();
    return CHOSEN_TAGS.includes(tag) ? tag : (CHOSEN_TAGS[0] ?? '');
  }

  set tag(tag: string) {
    // Another live element begins anew.
    if (tag !== this.tag) this.within = new Map();
    this.#tag = tag;
  }

  set selection(selection: Selection) {
    this.#selection = selection;
  }

  /** What goes down and across in a table. */
  get sides(): TableSides {
    return this.#sides;
  }

  set sides(sides: TableSides) {
    const { rows, columns } = sides;
    this.#sides = { rows, columns: columnsFor(sides).find((one) => one === columns) ?? '' };
  }

  set against(indicator: string) {
    this.#against = indicator;
  }

  /** What decides a view, besides what fills it in. */
  get key(): readonly unknown[] {
    const { rows, columns } = this.#sides;
    const { tag } = this;
    const chosen = [...Object.values(this.#selection), ...[...this.within].flat()];
    return [tag, this.#options.language(), rows, columns, this.#against, ...chosen];
  }

  /** Whether what fills in the view is there. */
  get isComplete(): boolean {
    return !needsUsual(this.tag) || this.#usual.has(this.tag);
  }

  /** Loads what fills in the view. */
  async complete(): Promise<void> {
    const { tag } = this;
    if (!this.isComplete) this.#usual.set(tag, await loadUsual(tag));
  }

  /** Whether an editor chooses a part of this view with a picker. */
  isPicked(part: PickedPart): boolean {
    const { tag, sides } = this;
    return needsPart(tag, part) && !isListed({ tag, sides }, part);
  }

  /** What is set against the indicator: never the same one. */
  againstIn(catalogue: Catalogue): string {
    if (this.tag !== 'indicator-scatter') return '';
    const { area, indicator, origin, period } = this.#selection;
    const wish = { area, indicator, origin, period };
    const isOther = this.#against !== indicatorOfWish(catalogue, wish)?.id;
    return (isOther && this.#against) || (this.#usual.get(this.tag)?.against?.(catalogue, wish) ?? '');
  }

  /** How areas are weighed: as the editor did in the live element. */
  recipeIn(catalogue: Catalogue): string {
    if (!takesPart(this.tag, 'recipe')) return '';
    const { recipe, area } = this.#selection;
    const around = area || (catalogue.defaults?.area ?? catalogue.country.code);
    return recipe || (this.#usual.get(this.tag)?.recipe?.(catalogue, around) ?? '');
  }

  /** Attributes of the live element, besides what it follows. */
  ownIn(catalogue: Catalogue): ReadonlyMap<string, string> {
    const { tag, sides } = this;
    return new Map(ownAttributes({ tag, sides, against: this.againstIn(catalogue) }));
  }

  /** The view that was chosen. */
  viewIn(catalogue: Catalogue): EmbedView {
    const { tag, sides } = this;
    const language = this.#options.language();
    return viewOfChoice({
      tag,
      selection: {
        ...this.#selection,
        period: this.#periodIn(catalogue),
        recipe: this.recipeIn(catalogue),
      },
      sides,
      against: this.againstIn(catalogue),
      within: this.within,
      endpoint: this.#options.endpoint()?.href ?? '',
      lang: language === 'nl' ? '' : language,
    });
  }

  /** The period, unless the live element follows none that it has no figures for. */
  #periodIn(catalogue: Catalogue): string {
    const { area, indicator, origin, period } = this.#selection;
    const follow = this.#usual.get(this.tag)?.period;
    return follow?.(catalogue, { area, indicator, origin, period }) ?? period;
  }
}
