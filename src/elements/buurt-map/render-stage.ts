import { html, type TemplateResult } from 'lit';
import type { Language } from '../../domain/local-text.js';
import { mapWords } from '../../text/map-words.js';

/** What surrounds the map itself. */
export interface Stage {
  /** What the map shows, for who cannot see it. */
  readonly label: string;
  readonly canOpen: boolean;
  readonly language: Language;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
  readonly zoomBy: (steps: number) => void;
  readonly reset: () => void;
}

/** The map, with its buttons and what is shown and said of it. Areas are drawn into the empty element. */
export function renderStage(stage: Stage): TemplateResult {
  const words = mapWords[stage.language];
  return html`<div class="stage">
    <div
      class="map"
      part="map"
      tabindex="0"
      role="application"
      aria-roledescription=${words.map}
      aria-label=${stage.label}
      aria-describedby="keys"
      @keydown=${stage.onKey}
      @blur=${stage.onBlur}
    ></div>
    <div class="tooltip" part="tooltip" hidden></div>
    <p class="speech visually-hidden" role="status"></p>
    <div class="controls">
      <p class="keys" id="keys">${words.keys(stage.canOpen)}</p>
      ${renderControl('M5,12 H19 M12,5 V19', words.zoomIn, () => stage.zoomBy(1))}
      ${renderControl('M5,12 H19', words.zoomOut, () => stage.zoomBy(-1))}
      ${renderControl('M4,9 V4 H9 M15,4 H20 V9 M20,15 V20 H15 M9,20 H4 V15', words.reset, stage.reset)}
    </div>
  </div>`;
}

function renderControl(path: string, label: string, act: () => void): TemplateResult {
  return html`<button part="button" type="button" class="control" aria-label=${label} title=${label} @click=${act}>
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d=${path} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"></path>
    </svg>
  </button>`;
}

/** A place on the trail from the country to what is on show. */
export interface TrailStep {
  readonly name: string;
  /** Goes there; absent for where one is. */
  readonly go?: () => void;
}

/** The trail from the country to the area on show; always there, so that a selection does not move the map. */
export function renderTrail(steps: readonly TrailStep[], language: Language): TemplateResult {
  return html`<nav class="trail" part="trail" aria-label=${mapWords[language].trail}>
    <ol>
      ${steps.map(
        ({ name, go }) => html`<li>
          ${
            go
              ? html`<button part="button" type="button" class="step" @click=${go}>${name}</button>`
              : html`<span aria-current="true">${name}</span>`
          }
        </li>`,
      )}
    </ol>
  </nav>`;
}
