import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Area } from '../../domain/area.js';
import {
  AREA_ORDERS,
  type AreaOrder,
  byPlace,
  PLACE_GROUPS,
  placeGroupOf,
  type WeighedArea,
  type Weighing,
} from '../../domain/weighing/weighed-areas.js';
import { barScale } from '../../drawing/bar-scale.js';
import { explainUnweighable } from '../../text/describe-weighing.js';
import { formatCount } from '../../text/numbers.js';
import { weighingWords } from '../../text/weighing-words.js';
import { bringClear } from '../shared/bring-clear.js';
import type { Gathered } from '../shared/presentation.js';
import { type RecipeOptions, renderRecipe } from './render-recipe.js';
import { type RowOptions, renderAreaRow } from './render-row.js';

/** What a reader can do with a weighing, and what was chosen. */
export interface WeighingActions extends RecipeOptions {
  readonly order: AreaOrder;
  readonly setOrder: (order: AreaOrder) => void;
  /** Code of the area that is looked at. */
  readonly selected: string;
  readonly pick: (area: Area) => void;
}

/** The recipe, and the areas as it weighs them. That it is a choice stands above all, and has no part to hide it by. */
export function renderWeighing(gathered: Gathered<Weighing>, actions: WeighingActions): TemplateResult {
  const { view } = gathered;
  const { language } = actions;
  return html`<p class="choice">${weighingWords[language].choice}</p>
    ${renderRecipe(gathered, actions)}
    ${explainUnweighable(view, language) ? nothing : renderAreas(view, actions)}`;
}

function renderAreas(view: Weighing, actions: WeighingActions): TemplateResult {
  const { order, language, selected, pick } = actions;
  const options: RowOptions = {
    weighing: view,
    scale: scoreScale(view),
    tellsOverlap: order === 'place',
    selected,
    pick,
    language,
  };
  // Hundreds of rows: not again while a reader changes the recipe, but when the areas are weighed by it.
  return html`${renderOrder(actions)}
    <div class="areas" @focusin=${showFocused}>
      ${renderHead(view, actions)}
      ${guard([view, order, selected, language], () =>
        order === 'groups' ? renderGroups(options) : renderList(inOrder(view, order), options),
      )}
    </div>`;
}

function showFocused({ currentTarget, target }: FocusEvent): void {
  const list = currentTarget as Element;
  bringClear(list, target as Element, list.querySelector('.head'));
}

function renderOrder({ order, setOrder, language }: WeighingActions): TemplateResult {
  const words = weighingWords[language];
  const follow = (event: Event) => setOrder((event.target as HTMLSelectElement).value as AreaOrder);
  return html`<div class="add order">
    <label for="order">${words.order}</label>
    <select id="order" @change=${follow}>
      ${AREA_ORDERS.map(
        (one) => html`<option value=${one} ?selected=${one === order}>${words.orders[one]}</option>`,
      )}
    </select>
  </div>`;
}

/** What stands where; for the eye alone, for every row says it in words. */
function renderHead({ areas }: Weighing, { language }: WeighingActions): TemplateResult {
  const words = weighingWords[language];
  const ranked = areas.find(({ score }) => score.kind === 'score')?.score;
  const last = ranked?.kind === 'score' ? ranked.ranked : 0;
  return html`<div class="head" aria-hidden="true">
    <span class="head-place">
      <b>${words.intervalHead}</b>
      <span class="ends"><span>1 · ${words.highest}</span><span>${words.lowest} · ${formatCount(last, language)}</span></span>
    </span>
    <span class="head-parts">
      <b>${words.contribution}</b>
      <span class="ends"><span>−</span><span>+</span></span>
    </span>
  </div>`;
}

function renderList(areas: readonly WeighedArea[], options: RowOptions): TemplateResult {
  const { areas: label } = weighingWords[options.language];
  return html`<ul role="list" aria-label=${label}>${renderRows(areas, options)}</ul>`;
}

function renderGroups(options: RowOptions): unknown {
  const words = weighingWords[options.language];
  return PLACE_GROUPS.map((group) => {
    const within = options.weighing.areas.filter((one) => placeGroupOf(one) === group);
    if (within.length === 0) return nothing;
    return html`<div class="group" role="group" aria-labelledby="group-${group}">
      <p class="group-name" id="group-${group}">
        ${words.groups[group]} <span class="detail">(${formatCount(within.length, options.language)})</span>
      </p>
      <ul role="list">${renderRows(within, options)}</ul>
    </div>`;
  });
}

function renderRows(areas: readonly WeighedArea[], options: RowOptions): unknown {
  return repeat(
    areas,
    ({ area }) => area.code,
    (one) => guardRow(one, options),
  );
}

/** A row that is drawn again only when something in it changed. */
function guardRow(one: WeighedArea, options: RowOptions): unknown {
  const { weighing, tellsOverlap, selected, language } = options;
  return guard([weighing, tellsOverlap, one.area.code === selected, language], () =>
    renderAreaRow(one, options),
  );
}

/** The areas in an order of the reader's. */
export function inOrder({ areas }: Weighing, order: AreaOrder): readonly WeighedArea[] {
  return order === 'place' ? byPlace(areas) : areas;
}

/** One scale for all bars: from all that lowers a score to all that raises it. */
export function scoreScale({ areas }: Weighing) {
  const ends = areas.flatMap(({ score }) => {
    if (score.kind === 'incomplete') return [];
    const contributions = score.parts.map(({ contribution }) => contribution);
    return [sumOf(contributions.filter((one) => one > 0)), sumOf(contributions.filter((one) => one < 0))];
  });
  return barScale([ends.reduce((a, b) => Math.min(a, b), 0), ends.reduce((a, b) => Math.max(a, b), 0)]);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
