import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Area } from '../../domain/area.js';
import { tableWords } from '../../text/table-words.js';
import type { DrawnTable } from './drawn-table.js';

/** Fewer rows are seen at a glance. */
const WORTH_FINDING = 10;

/** What finds rows: by name, and by gemeente where the areas lie in several. */
export function renderFinders({ scene, actions }: DrawnTable): TemplateResult | typeof nothing {
  const { gathered, wish, language, areaOf } = scene;
  const { table, gemeenten } = gathered.view;
  if (table.shape.rowCount < WORTH_FINDING || !areaOf(0)) return nothing;
  const words = tableWords[language];
  const typed = (event: Event) => actions.find({ typed: (event.currentTarget as HTMLInputElement).value });
  return html`<div class="finders" role="search">
    <label>
      <span>${words.find}</span>
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${wish.typed}
        aria-describedby="find-hint"
        @input=${typed}
      />
    </label>
    ${
      gemeenten.length > 1
        ? html`<label>
            <span>${words.gemeente}</span>
            <select @change=${(event: Event) => actions.find({ gemeente: (event.currentTarget as HTMLSelectElement).value })}>
              <option value="" ?selected=${wish.gemeente === ''}>${words.allGemeenten}</option>
              ${guard([gemeenten, wish.gemeente], () => gemeenten.map((one) => renderOption(one, wish.gemeente)))}
            </select>
          </label>`
        : nothing
    }
    ${
      wish.typed || wish.gemeente
        ? html`<button
            part="button"
            type="button"
            class="clear"
            @click=${(event: Event) => clear(event, () => actions.find({ typed: '', gemeente: '' }))}
          >
            ${words.clear}
          </button>`
        : nothing
    }
    <span class="detail" id="find-hint">${words.findHint}</span>
  </div>`;
}

function renderOption({ code, name }: Area, chosen: string): TemplateResult {
  return html`<option value=${code} ?selected=${code === chosen}>${name}</option>`;
}

/** The button leaves when it is used; the focus goes where the reader may type anew. */
function clear(event: Event, act: () => void): void {
  const button = event.currentTarget as HTMLElement;
  button.closest('.finders')?.querySelector('input')?.focus();
  act();
}
