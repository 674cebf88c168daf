import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../domain/local-text.js';
import type { AreaFacts } from '../../text/area-facts.js';
import { mapWords } from '../../text/map-words.js';
import { renderFacts } from './render-facts.js';

/** What stands beside the map: the selected area, or how to select one. */
export interface Panel {
  readonly facts: AreaFacts | undefined;
  /** What one area of the map is called, such as `gemeente`. */
  readonly area: string;
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
export function renderPanel(panel: Panel): TemplateResult {
  const { facts, language } = panel;
  const words = mapWords[language];
  if (!facts) return html`<p class="panel invite">${words.invite(panel.area, panel.canOpen)}</p>`;
  return html`<div class="panel" part="selection" role="group" aria-label=${words.chosen(facts.name)}>
    ${renderFacts(facts)}
    <div class="actions">
      ${
        panel.canOpen
          ? html`<button part="button" type="button" class="open" @click=${panel.open}>
              ${words.open(panel.parts, panel.opens ?? facts.name)}
            </button>`
          : nothing
      }
      <button part="button" type="button" class="clear" @click=${panel.clear}>${words.clear}</button>
    </div>
  </div>`;
}
