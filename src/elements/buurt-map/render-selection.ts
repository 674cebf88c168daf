import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../domain/local-text.js';
import type { AreaFacts } from '../../text/area-facts.js';
import { mapReaderWords } from '../../text/map-reader-words.js';
import { renderFacts } from './render-facts.js';

/** The selected area as it stands beside the map. */
export interface Selection {
  readonly facts: AreaFacts;
  /** What the areas inside it are called, such as `buurten`. */
  readonly parts: string;
  /** Whether areas can be opened. */
  readonly canOpen: boolean;
  /** Name of what opens, where that is not the selected area itself. */
  readonly opens: string | undefined;
  readonly language: Language;
  readonly open: () => void;
  readonly clear: () => void;
}

/** The selected area with what can be done with it. */
export function renderSelection(selection: Selection): TemplateResult {
  const { facts, language } = selection;
  const words = mapReaderWords[language];
  return html`<div class="panel" part="selection" role="group" aria-label=${words.chosen(facts.name)}>
    ${renderFacts(facts)}
    <div class="actions">
      ${
        selection.canOpen
          ? html`<button part="button" type="button" class="open" @click=${selection.open}>
              ${words.open(selection.parts, selection.opens ?? facts.name)}
            </button>`
          : nothing
      }
      <button part="button" type="button" class="clear" @click=${selection.clear}>${words.clear}</button>
    </div>
  </div>`;
}
