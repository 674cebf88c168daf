import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import type { Area } from '../../domain/area.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Choice, Wish } from '../../domain/choice.js';
import type { Language } from '../../domain/local-text.js';
import type { AreaOrder, Weighing } from '../../domain/weighing/weighed-areas.js';
import type { Graphic } from '../../drawing/scene/graphic.js';
import type { Cited } from '../shared/cite/cited.js';
import { wordOrNone, yesOrNo } from '../shared/converters.js';
import { dress } from '../shared/dress.js';
import { areaEvent, recipeChangeEvent } from '../shared/events.js';
import type { Gathered, Presentation } from '../shared/presentation.js';
import { StatisticElement } from '../shared/statistic-element.js';
import type { RecipeEditor } from './recipe-editor.js';

type Kit = typeof import('./factor-index-kit.js');
type View = Weighing & { readonly kit: Kit };

/**
 * Risk and protective factors weighed in the open: the reader chooses the figures, whether more of each is a risk or
 * protective, and how heavily it counts. Shown are, for the buurten of a gemeente or the gemeenten of the country, the
 * score, what it is made of, and between which places an area comes out under a thousand weightings near this one.
 * It always says that a weighing is a choice and no measurement. `indicator` and `origin` have no bearing on it.
 *
 * @tag factor-index
 * @fires recipe-change - When the reader weighs otherwise; it becomes the `recipe`.
 * @fires area-select - When the reader picks an area; it becomes the one `selected`.
 */
export class FactorIndex extends StatisticElement<View> {
  /**
   * What counts, in words: `1 z-scores risk 2 low-income protective 1 participation`. First the version and the scale
   * (`z-scores` or `ranks`), then per figure its direction, weight and indicator, with `of` before a group by origin and
   * `in` before a period of its own. Follows the reader; left out, the reader begins with nothing.
   */
  @property({ reflect: true, converter: wordOrNone }) recipe = '';

  /** Whether the reader can see the weighing, but not change it. */
  @property({ type: Boolean, converter: yesOrNo }) fixed = false;

  /** Code of the selected area, such as `BU03630000`; follows the reader. */
  @property({ reflect: true, converter: wordOrNone }) selected = '';

  #editorMade: RecipeEditor | undefined;
  #order: AreaOrder = 'list';
  #revealed = '';

  /** The weighing is of the monitor's area, whichever is looked at within it, and has its own indicators. */
  protected override get wish(): Wish {
    const area = this.area || (this.monitor?.selection.area ?? '');
    return { ...super.wish, area, indicator: '', origin: '' };
  }

  protected override get wishes(): readonly unknown[] {
    return [this.#recipe];
  }

  protected override get emphasis(): readonly unknown[] {
    return [this.#selected];
  }

  protected override async choose(catalogue: Catalogue): Promise<Choice> {
    const { wish } = this;
    const recipe = this.#recipe;
    const kit = await this.loadKit();
    return kit.chooseWeighing(catalogue, wish, recipe);
  }

  protected override loadKit(): Promise<Kit> {
    return import('./factor-index-kit.js');
  }

  protected override async gather(
    context: Omit<Gathered<View>, 'view'>,
    source: StatisticsSource,
    signal: AbortSignal,
  ): Promise<View> {
    const question = { recipe: this.#recipe, period: this.wish.period };
    const kit = await this.loadKit();
    dress(this, kit.factorIndexStyles);
    return { ...(await kit.gatherWeighing(context, question, source, signal, kit.resultInSlices)), kit };
  }

  protected override present(gathered: Gathered<View>, language: Language): Presentation {
    return gathered.view.kit.presentWeighing(gathered, this.#selected, language);
  }

  protected override renderGraphic(gathered: Gathered<View>): TemplateResult {
    const { fixed, language } = this;
    const actions = { order: this.#order, setOrder: this.#setOrder, pick: this.#pick };
    return gathered.view.kit.renderWeighing(gathered, {
      ...actions,
      fixed,
      language,
      selected: this.#selected,
      editor: this.#editorOf(gathered),
    });
  }

  protected override get cited(): Cited {
    return { wholeShows: ['area'] };
  }

  protected override teller(gathered: Gathered<View>): () => Promise<Graphic> {
    return async () => {
      const { weighingGraphic } = await import('./weighing-graphic.js');
      const shown = { order: this.#order, selected: this.#selected };
      return weighingGraphic(gathered, shown, gathered.view.kit, this.language);
    };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const selected = this.#selected;
    if (!this.gathered || this.#revealed === selected) return;
    this.#revealed = selected;
    this.gathered.view.kit.revealRow(this.renderRoot, selected);
  }

  /** An element with an area of its own also has a selection of its own. */
  get #isShared(): boolean {
    return this.monitor !== undefined && !this.area;
  }

  get #recipe(): string {
    return this.recipe || (this.monitor?.selection.recipe ?? '');
  }

  get #selected(): string {
    const shared = this.#isShared ? (this.monitor?.selection.selected ?? '') : '';
    return this.selected || shared || this.wish.area;
  }

  #editorOf({ view }: Gathered<View>): RecipeEditor {
    this.#editorMade ??= new view.kit.RecipeEditor({
      element: this,
      text: () => this.#recipe,
      catalogue: () => this.gathered?.catalogue,
      language: () => this.language,
      change: (recipe) => {
        this.pick('recipe', recipe);
        this.dispatchEvent(recipeChangeEvent(recipe));
      },
    });
    return this.#editorMade;
  }

  readonly #setOrder = (order: AreaOrder): void => {
    this.#order = order;
    this.requestUpdate();
  };

  readonly #pick = (area: Area): void => {
    // The row is under the reader's hand: it need not be brought into view.
    this.#revealed = area.code;
    if (this.#isShared) this.pick('selected', area.code);
    else this.selected = area.code;
    this.dispatchEvent(areaEvent('area-select', area));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'factor-index': FactorIndex;
  }
}
