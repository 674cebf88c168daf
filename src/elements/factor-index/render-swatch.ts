import { html, type TemplateResult } from 'lit';

/** Tones that tell neighbouring parts of a bar apart; their numbers tell which they are. */
const TONES = 3;

/** Class of the tone of the factor at a place. */
export function toneOf(place: number): string {
  return `tone-${place % TONES}`;
}

/** The number of a factor, as it stands in the bars. */
export function renderSwatch(place: number): TemplateResult {
  return html`<span class="swatch ${toneOf(place)}">${place + 1}</span>`;
}
