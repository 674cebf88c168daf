import { html, type TemplateResult } from 'lit';
import type { PeerAreas } from '../../domain/area-profile/peer-areas.js';
import type { Language } from '../../domain/local-text.js';
import { describeNoPeers, describePeers, peerTable } from '../../text/describe-peers.js';
import { peerWords } from '../../text/peer-words.js';
import { renderTable } from './render-table.js';

/**
 * Why areas are called alike, with the parts of the distance; a choice of the publisher, and said to be one. Where none
 * could be found, why.
 */
export function renderPeers(found: PeerAreas, language: Language): TemplateResult {
  const { outcome } = found;
  if (outcome.kind === 'no-peers') {
    return html`<p class="no-peers">${describeNoPeers(found, outcome, language).join(' ')}</p>`;
  }
  return html`<details class="peers">
    <summary>${peerWords[language].summary}</summary>
    ${describePeers(found, outcome, language).map((line) => html`<p>${line}</p>`)}
    ${renderTable(peerTable(found, outcome, language))}
  </details>`;
}
