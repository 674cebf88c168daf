import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Area } from '../../domain/area.js';
import type { Language } from '../../domain/local-text.js';
import { isOfGroups, SPREAD_INDICES, type SpreadIndex } from '../../domain/spread/spread-index.js';
import { pickedGroup, rowsOf, type SpreadRow, type SpreadView } from '../../domain/spread/spread-view.js';
import { indexIndicator } from '../../text/spread-figures.js';
import { spreadWords } from '../../text/spread-words.js';
import { readText } from '../../text/translations.js';
import { cssVariables } from '../shared/css-variables.js';
import type { Gathered } from '../shared/presentation.js';
import { renderAxis, renderBarRow } from '../shared/render-bars.js';
import { renderContributions } from './render-contributions.js';
import { renderCurve } from './render-curve.js';
import { type SpreadBars, spreadBars } from './spread-bars.js';

/** What a reader can do with a spread, and what is picked in it. */
export interface SpreadActions {
  /** The `origin` attribute: the group that is picked out. */
  readonly origin: string;
  /** Code of the selected buurt. */
  readonly selected: string;
  readonly pickIndex: (index: SpreadIndex) => void;
  readonly pickGroup: (scheme: string, group: string) => void;
  readonly pickUnit: (unit: Area) => void;
}

interface Drawn extends SpreadActions {
  readonly view: SpreadView;
  readonly bars: SpreadBars;
  /** Id of the group that is picked out. */
  readonly picked: string | undefined;
  readonly language: Language;
}

/** The measure to choose, a bar per group on one axis, and what lies behind the group that is picked. */
export function renderSpread(
  gathered: Gathered<SpreadView>,
  actions: SpreadActions,
  language: Language,
): TemplateResult {
  const { view, choice } = gathered;
  const bars = spreadBars(gathered, language);
  const picked = pickedGroup(view, actions.origin);
  const drawn = { ...actions, view, bars, picked: picked?.group.id, language };
  const hasAxis = bars.scale.ticks.length > 1;
  const indicator = indexIndicator(view.index, choice.indicator);
  const isShown = picked?.result.kind === 'spread' && isOfGroups(view.index);
  return html`${renderChoice(view.index, actions, language)}
    <div class="bars">
      ${hasAxis ? renderAxis(bars.scale, indicator, undefined, language) : nothing}
      <ul role="list" aria-label=${spreadWords[language].rows}>
        ${repeat(
          rowsOf(view),
          ({ placed }) => placed?.group.id,
          (row) => renderRow(row, drawn),
        )}
      </ul>
    </div>
    ${
      isShown
        ? html`<div class="behind">
            ${renderContributions(picked, view.main, actions, language)} ${renderCurve(picked, language)}
          </div>`
        : nothing
    }`;
}

function renderChoice(index: SpreadIndex, { pickIndex }: SpreadActions, language: Language): TemplateResult {
  const { chooseIndex, indices } = spreadWords[language];
  const follow = (event: Event) => pickIndex((event.currentTarget as HTMLSelectElement).value as SpreadIndex);
  return html`<div class="choice">
    <label for="index">${chooseIndex}</label>
    <select id="index" aria-describedby="meaning" @change=${follow}>
      ${SPREAD_INDICES.map(
        (one) => html`<option value=${one} .selected=${one === index}>${indices[one].name}</option>`,
      )}
    </select>
    <p id="meaning">${indices[index].meaning}</p>
  </div>`;
}

function renderRow(row: SpreadRow, drawn: Drawn): TemplateResult {
  const { bars, picked } = drawn;
  const id = row.placed?.group.id;
  const isPicked = id !== undefined && id === picked;
  const beside = bars.beside(row);
  const kind = !row.placed ? 'total' : row.placed.input ? '' : 'unpublished';
  return html`<li class="${kind} ${isPicked ? 'current' : ''}">
    ${renderBarRow({ ...bars.cells(row), lead: renderLead(row, isPicked, drawn) }, bars.scale)}
    ${
      beside.length > 0
        ? html`<ul role="list">
            ${beside.map(
              ({ name, cells }) =>
                html`<li class="beside">
                  ${renderBarRow({ ...cells, lead: html`<span class="beside-name">${name}</span>` }, bars.scale)}
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </li>`;
}

function renderLead({ placed }: SpreadRow, isPicked: boolean, drawn: Drawn): TemplateResult {
  const { view, pickGroup, language } = drawn;
  if (!placed) return html`<span>${spreadWords[language].together}</span>`;
  const { group, depth } = placed;
  const label = readText(group.label, language);
  return html`<span class="indent" ${cssVariables({ depth: depth - 1 })}></span>
    ${
      placed.input
        ? html`<button
            class="pick"
            type="button"
            aria-pressed=${isPicked}
            @click=${() => pickGroup(view.scheme.id, group.id)}
          >
            ${label}
          </button>`
        : html`<span>${label}</span>`
    }`;
}
