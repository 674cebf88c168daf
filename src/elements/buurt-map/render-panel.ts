import { html, type TemplateResult } from 'lit';
import type { Language } from '../../domain/local-text.js';
import { mapWords } from '../../text/map-words.js';

/** How to select an area, where none is. */
export function renderInvite(area: string, canOpen: boolean, language: Language): TemplateResult {
  return html`<p class="panel invite">${mapWords[language].invite(area, canOpen)}</p>`;
}
