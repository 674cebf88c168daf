import { html, nothing, type TemplateResult } from 'lit';
import type { Area } from '../../domain/area.js';
import type { Language } from '../../domain/local-text.js';
import { compareWords } from '../../text/compare-words.js';
import type { AreaField } from './area-field.js';

/** A text field with suggestions, after the combobox pattern of the ARIA practices: the focus stays in the field. */
export function renderAreaField(field: AreaField, language: Language): TemplateResult {
  const words = compareWords[language];
  const { suggestions, active } = field;
  return html`<div class="area-field">
    <label for="add">${words.add}</label>
    <input
      id="add"
      type="text"
      role="combobox"
      autocomplete="off"
      spellcheck="false"
      aria-autocomplete="list"
      aria-controls="suggestions"
      aria-expanded=${suggestions.length > 0}
      aria-activedescendant=${active < 0 ? nothing : `suggestion-${active}`}
      aria-describedby="hint"
      .value=${field.typed}
      @input=${(event: InputEvent) => field.type((event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => followKey(event, field)}
      @blur=${() => field.clear()}
    />
    <ul id="suggestions" role="listbox" aria-label=${words.add} ?hidden=${suggestions.length === 0}>
      ${suggestions.map((area, index) => renderSuggestion(area, index, field, language))}
    </ul>
    <p id="hint" class="detail">${words.hint}</p>
  </div>`;
}

/** How the search goes, for the live region; silent while nothing is typed. */
export function describeSearch(field: AreaField, language: Language): string {
  const words = compareWords[language];
  if (!field.typed) return '';
  if (field.progress === 'failed') return words.unsearchable;
  return field.names ? words.suggestions(field.suggestions.length) : words.searching;
}

function renderSuggestion(area: Area, index: number, field: AreaField, language: Language): TemplateResult {
  // The press would take the focus from the field, and close the list before the click.
  const keepFocus = (event: Event) => event.preventDefault();
  return html`<li
    id="suggestion-${index}"
    role="option"
    aria-selected=${index === field.active}
    @mousedown=${keepFocus}
    @click=${() => field.choose(area)}
  >
    ${area.name} <small>${field.names?.describePlace(area, language)}</small>
  </li>`;
}

function followKey(event: KeyboardEvent, field: AreaField): void {
  const actions: Readonly<Record<string, () => void>> = {
    ArrowDown: () => field.move(1),
    ArrowUp: () => field.move(-1),
    Enter: () => field.chooseActive(),
    Escape: () => field.clear(),
  };
  const act = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
  if (!act || event.isComposing) return;
  event.preventDefault();
  act();
}
