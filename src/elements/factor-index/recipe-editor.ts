import type { ReactiveControllerHost } from 'lit';
import { type Catalogue, findIndicator } from '../../domain/catalogue.js';
import type { Language } from '../../domain/local-text.js';
import type { FactorDirection, FactorScale, Recipe } from '../../domain/weighing/recipe.js';
import {
  addFactor,
  changeFactor,
  changeScale,
  isFault,
  isSameRecipe,
  NO_FACTORS,
  readRecipe,
  readWeight,
  removeFactor,
} from '../../domain/weighing/recipe-edits.js';
import { formatRecipe } from '../../domain/weighing/recipe-text.js';
import { recipeWords } from '../../text/recipe-words.js';
import { readText } from '../../text/translations.js';

/** What a {@link RecipeEditor} needs of the element, asked when it is needed. */
export interface RecipeEditorOptions {
  readonly element: ReactiveControllerHost & HTMLElement;
  /** The recipe that holds now. */
  readonly text: () => string;
  readonly catalogue: () => Catalogue | undefined;
  readonly language: () => Language;
  /** Called with what the reader made of it. */
  readonly change: (recipe: string) => void;
}

/** Everything a reader does with a recipe: adds and removes figures, and sets their direction, weight and scale. */
export class RecipeEditor {
  readonly #options: RecipeEditorOptions;
  /** What happened last, for the live region. */
  #news = '';

  constructor(options: RecipeEditorOptions) {
    this.#options = options;
  }

  /** The recipe as it is now, which may be newer than the figures on show. */
  get recipe(): Recipe {
    const read = readRecipe(this.#options.text());
    return isFault(read) ? NO_FACTORS : read;
  }

  /** What happened last. */
  get news(): string {
    return this.#news;
  }

  /** Adds a figure. */
  add(indicator: string, direction: FactorDirection): void {
    if (!indicator) return;
    this.#news = this.#words.added(this.#labelOf(indicator));
    this.#change(addFactor(this.recipe, indicator, direction));
  }

  /** Takes the figure at a place away; the focus goes to the next one, or to the field for another. */
  remove(place: number): void {
    const { recipe } = this;
    this.#news = this.#words.removed(this.#labelOf(recipe.factors[place]?.indicator ?? ''));
    this.#change(removeFactor(recipe, place));
    void this.#focusAfterRemoval(place);
  }

  /** Says whether more of a figure is a risk or protective. */
  direct(place: number, direction: FactorDirection): void {
    this.#change(changeFactor(this.recipe, place, { direction }));
  }

  /** Sets a weight; what is no weight is put back, and said. */
  weigh(place: number, field: HTMLInputElement): void {
    const weight = readWeight(field.value);
    this.#news = weight === undefined ? this.#words.badWeight : '';
    if (weight === undefined) {
      field.value = String(this.recipe.factors[place]?.weight ?? 1);
      this.#options.element.requestUpdate();
    } else {
      this.#change(changeFactor(this.recipe, place, { weight }));
    }
  }

  /** Sets how figures are brought to one scale. */
  rescale(scale: FactorScale): void {
    this.#change(changeScale(this.recipe, scale));
  }

  get #words() {
    return recipeWords[this.#options.language()];
  }

  #labelOf(id: string): string {
    const language = this.#options.language();
    const catalogue = this.#options.catalogue();
    const indicator = catalogue && findIndicator(catalogue, id);
    return indicator ? readText(indicator.label, language) : id;
  }

  #change(next: Recipe): void {
    const { element, change } = this.#options;
    if (!isSameRecipe(next, this.recipe)) change(formatRecipe(next));
    element.requestUpdate();
  }

  async #focusAfterRemoval(place: number): Promise<void> {
    const { element } = this.#options;
    await element.updateComplete;
    const buttons = element.shadowRoot?.querySelectorAll<HTMLElement>('button.remove') ?? [];
    const field = element.shadowRoot?.querySelector<HTMLElement>('#add');
    (buttons[place] ?? field)?.focus();
  }
}
