import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Catalogue, findIndicator } from '../../domain/catalogue.js';
import type { Indicator } from '../../domain/indicator.js';
import type { Language } from '../../domain/local-text.js';
import { TOTAL } from '../../domain/origin.js';
import {
  FACTOR_DIRECTIONS,
  FACTOR_SCALES,
  type Factor,
  type FactorDirection,
  type FactorScale,
  MOST_FACTORS,
  weightsOf,
} from '../../domain/weighing/recipe.js';
import { formatRecipe } from '../../domain/weighing/recipe-text.js';
import type { Weighing } from '../../domain/weighing/weighed-areas.js';
import { nameFactorIn } from '../../text/describe-weighing.js';
import { formatNumber } from '../../text/numbers.js';
import { recipeWords } from '../../text/recipe-words.js';
import { readText } from '../../text/translations.js';
import { weighingWords } from '../../text/weighing-words.js';
import type { Gathered } from '../shared/presentation.js';
import type { RecipeEditor } from './recipe-editor.js';
import { renderSwatch } from './render-swatch.js';

/** How a recipe is put on the page. */
export interface RecipeOptions {
  readonly editor: RecipeEditor;
  readonly fixed: boolean;
  readonly language: Language;
}

interface Drawn extends RecipeOptions {
  readonly catalogue: Catalogue;
  /** The name of each factor. */
  readonly names: readonly string[];
  /** The weight of each as a part of all. */
  readonly shares: readonly string[];
}

/** The recipe: to be changed by the reader, or to be read alone where the author has fixed it. */
export function renderRecipe(gathered: Gathered<Weighing>, options: RecipeOptions): TemplateResult {
  const { editor, fixed, language } = options;
  const { catalogue } = gathered;
  const words = recipeWords[language];
  const { recipe } = editor;
  const drawn = {
    ...options,
    catalogue,
    names: recipe.factors.map((factor) => nameFactorIn(catalogue, factor, language)),
    shares: weightsOf(recipe).map((share) => `${formatNumber(share * 100, 0, language)}%`),
  };
  return html`<fieldset class="recipe">
    <legend>${words.legend}</legend>
    ${fixed ? html`<p class="detail">${words.fixed}</p>` : nothing}
    <ol role="list">
      ${repeat(
        recipe.factors,
        ({ indicator, origin, period }) => [indicator, origin, period].join(),
        (factor, place) => renderFactor(factor, place, drawn),
      )}
    </ol>
    ${fixed ? nothing : renderAdd(gathered, drawn)} ${renderScale(recipe.scale, drawn)}
    <p class="text"><span class="detail">${words.text}:</span> <code>${formatRecipe(recipe)}</code></p>
    <p class="visually-hidden" role="status">${editor.news}</p>
  </fieldset>`;
}

function renderFactor(factor: Factor, place: number, drawn: Drawn): TemplateResult {
  const { catalogue, fixed, language, names, shares } = drawn;
  const words = recipeWords[language];
  const indicator = findIndicator(catalogue, factor.indicator);
  const period = factor.period === undefined ? '' : ` (${factor.period})`;
  return html`<li>
    <div class="factor-name">
      ${renderSwatch(place)} <span>${names[place]}${period}</span>
    </div>
    ${fixed ? renderFixed(factor, drawn) : renderControls(factor, place, drawn)}
    <span class="detail share">${words.share(shares[place] ?? '')}</span>
    ${
      indicator
        ? html`<details>
            <summary class="detail">${words.definition}</summary>
            <p class="detail">${readText(indicator.definition, language)}</p>
          </details>`
        : nothing
    }
  </li>`;
}

function renderFixed({ direction, weight }: Factor, { language }: Drawn): TemplateResult {
  const words = recipeWords[language];
  const said = direction === 'risk' ? words.raises : words.lowers;
  return html`<span>${said}; ${words.weightShort.toLowerCase()} ${formatWeight(weight, language)}</span>`;
}

function renderControls(factor: Factor, place: number, drawn: Drawn): TemplateResult {
  const { editor, language, names } = drawn;
  const words = recipeWords[language];
  const name = names[place] ?? '';
  return html`<label>
      <span aria-hidden="true">${words.directionShort}</span>
      <select
        aria-label=${words.direction(name)}
        .value=${live(factor.direction)}
        @change=${(event: Event) => editor.direct(place, wordOf(event) as FactorDirection)}
      >
        ${FACTOR_DIRECTIONS.map(
          (one) =>
            html`<option value=${one} ?selected=${one === factor.direction}>
              ${one === 'risk' ? words.raises : words.lowers}
            </option>`,
        )}
      </select>
    </label>
    <label>
      <span aria-hidden="true">${words.weightShort}</span>
      <input
        class="weight"
        type="number"
        min="0.0001"
        step="any"
        aria-label=${words.weight(name)}
        .value=${live(String(factor.weight))}
        @change=${(event: Event) => editor.weigh(place, event.target as HTMLInputElement)}
      />
    </label>
    <button
      class="remove"
      part="button"
      type="button"
      aria-label=${words.remove(name)}
      title=${words.remove(name)}
      @click=${() => editor.remove(place)}
    >×</button>`;
}

function renderAdd({ catalogue, view }: Gathered<Weighing>, { editor, language }: Drawn): TemplateResult {
  const words = recipeWords[language];
  const free = freeIndicators(catalogue, view, editor);
  if (editor.recipe.factors.length >= MOST_FACTORS) return html`<p class="detail">${words.full}</p>`;
  if (free.length === 0) return html`<p class="detail">${words.nothingToAdd}</p>`;
  const add = (event: Event, direction: FactorDirection) => {
    const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
    editor.add(root.querySelector<HTMLSelectElement>('#add')?.value ?? '', direction);
  };
  return html`<div class="add">
    <label for="add">${words.add}</label>
    <select id="add">${renderThemes(free, catalogue, language)}</select>
    <button part="button" type="button" @click=${(event: Event) => add(event, 'risk')}>
      ${words.addRisk}
    </button>
    <button part="button" type="button" @click=${(event: Event) => add(event, 'protective')}>
      ${words.addProtective}
    </button>
  </div>`;
}

function renderThemes(free: readonly Indicator[], { themes }: Catalogue, language: Language) {
  return themes.map(({ id, label }) => {
    const within = free.filter(({ theme }) => theme === id);
    if (within.length === 0) return nothing;
    return html`<optgroup label=${readText(label, language)}>
      ${repeat(
        within,
        (one) => one.id,
        (one) => html`<option value=${one.id}>${readText(one.label, language)}</option>`,
      )}
    </optgroup>`;
  });
}

/** Figures of everybody at the level; no numbers of people, for these would weigh how large areas are. */
function freeIndicators(
  { indicators }: Catalogue,
  { resolved }: Weighing,
  { recipe }: RecipeEditor,
): readonly Indicator[] {
  const taken = recipe.factors.map(({ indicator }) => indicator);
  return indicators.filter(
    ({ id, unit, coverage }) =>
      unit.kind !== 'count' &&
      !taken.includes(id) &&
      coverage.some(({ groups, levels }) => groups.includes(TOTAL) && levels.includes(resolved.level)),
  );
}

function renderScale(scale: FactorScale, { editor, fixed, language }: Drawn): TemplateResult {
  const words = recipeWords[language];
  const { scales } = weighingWords[language];
  if (fixed) return html`<p>${words.scale} ${scales[scale]}.</p>`;
  return html`<div class="add">
    <label for="scale">${words.scale}</label>
    <select
      id="scale"
      .value=${live(scale)}
      @change=${(event: Event) => editor.rescale(wordOf(event) as FactorScale)}
    >
      ${FACTOR_SCALES.map(
        (one) => html`<option value=${one} ?selected=${one === scale}>${scales[one]}</option>`,
      )}
    </select>
  </div>`;
}

function formatWeight(weight: number, language: Language): string {
  const decimals = String(weight).split('.')[1]?.length ?? 0;
  return formatNumber(weight, decimals, language);
}

function wordOf({ target }: Event): string {
  return (target as HTMLSelectElement).value;
}
