import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Area } from '../../domain/area.js';
import type { Language } from '../../domain/local-text.js';
import { areaFieldWords } from '../../text/area-field-words.js';
import type { AreaField, AreaOffer } from './area-field.js';

/** What stands around a field for areas. */
export interface AreaFieldSetting {
  readonly label: string;
  readonly language: Language;
  /** What stands in the field as long as the reader types nothing; empty where it is left out. */
  readonly value?: string;
  readonly hint?: string;
  /** Called when the reader comes to the field. */
  readonly enter?: () => void;
}

/** A text field with suggestions, after the combobox pattern of the ARIA practices: the focus stays in the field. */
export function renderAreaField(field: AreaField, setting: AreaFieldSetting): TemplateResult {
  const { label, language, value = '', hint = areaFieldWords[language].hint } = setting;
  const { offers, active, isOpen } = field;
  const hasAny = offers.some(({ areas }) => areas.length > 0);
  return html`<div class="area-field">
    <label for="area">${label}</label>
    <input
      id="area"
      part="field"
      type="text"
      role="combobox"
      autocomplete="off"
      spellcheck="false"
      aria-autocomplete="list"
      aria-controls="suggestions"
      aria-expanded=${hasAny}
      aria-activedescendant=${active < 0 ? nothing : `suggestion-${active}`}
      aria-describedby="hint"
      .value=${live(field.typed ?? value)}
      @focus=${setting.enter ?? nothing}
      @click=${(event: Event) => openAt(event, field)}
      @input=${(event: InputEvent) => field.type((event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => followKey(event, field)}
      @blur=${() => field.clear()}
    />
    <div id="suggestions" part="suggestions" role="listbox" aria-label=${label} ?hidden=${!hasAny}>
      ${isOpen ? renderOffers(offers, field, language) : nothing}
    </div>
    <p id="hint" class="detail">${hint}</p>
  </div>`;
}

/** How the search goes, for the live region; silent while nothing is typed. */
export function describeSearch(field: AreaField, language: Language): string {
  const words = areaFieldWords[language];
  if (!field.typed) return '';
  if (field.progress === 'failed') return words.unsearchable;
  return field.names ? words.suggestions(field.suggestions.length) : words.searching;
}

function renderOffers(
  offers: readonly AreaOffer[],
  field: AreaField,
  language: Language,
): readonly TemplateResult[] {
  let before = 0;
  return offers.map(({ label, areas }, group) => {
    const start = before;
    before += areas.length;
    const options = areas.map((area, index) => renderSuggestion(area, start + index, field, language));
    if (!label) return html`${options}`;
    return html`<div role="group" aria-labelledby="offer-${group}">
      <div id="offer-${group}" class="offer" role="presentation">${label}</div>
      ${options}
    </div>`;
  });
}

function renderSuggestion(area: Area, index: number, field: AreaField, language: Language): TemplateResult {
  // The press would take the focus from the field, and close the list before the click.
  const keepFocus = (event: Event) => event.preventDefault();
  return html`<div
    id="suggestion-${index}"
    role="option"
    aria-selected=${index === field.active}
    @mousedown=${keepFocus}
    @click=${() => field.choose(area)}
  >
    ${area.name} <small>${field.names?.describePlace(area, language)}${codeIn(field.typed, area)}</small>
  </div>`;
}

/** The code, where it is what was typed. */
function codeIn(typed: string | undefined, { code }: Area): string {
  const isTyped = typed && /\d/.test(typed) && code.toLowerCase().startsWith(typed.trim().toLowerCase());
  return isTyped ? ` · ${code}` : '';
}

/** What is typed replaces what stands there. */
function openAt({ target }: Event, field: AreaField): void {
  if (!field.isOpen) (target as HTMLInputElement).select();
  field.open();
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
