import { html, nothing, type TemplateResult } from 'lit';
import { EndpointError, type EndpointFault } from '../../data/endpoint/endpoint-error.js';
import { ChoiceError } from '../../domain/choice.js';
import type { Language } from '../../domain/local-text.js';
import { frameWords, type ReaderFault } from '../../text/frame-words.js';

const READER_FAULTS: Readonly<Record<EndpointFault, ReaderFault>> = {
  unreachable: 'unreachable',
  refused: 'unreachable',
  'not-found': 'unreachable',
  damaged: 'damaged',
  'other-release': 'outdated',
  'newer-format': 'outdated',
};

/** The page's own content, and a word that figures are coming. */
export function renderBusy(language: Language): TemplateResult {
  return html`<slot></slot>
    <p class="status" role="status">${frameWords[language].loading}</p>`;
}

/** The page's own content, and what went wrong in words for readers, with the detail for whoever runs the endpoint. */
export function renderFailure(error: unknown, retry: () => void, language: Language): TemplateResult {
  const words = frameWords[language];
  if (error instanceof ChoiceError) {
    return html`<slot></slot>
      <p class="status" role="status">${words.problem(error.problem)}</p>`;
  }
  const isKnown = error instanceof EndpointError;
  const fault = isKnown ? READER_FAULTS[error.fault] : 'unreachable';
  return html`<slot></slot>
    <div class="status" role="status">
      <p>${words.faults[fault]}</p>
      ${isKnown ? html`<p class="detail" lang="en">${error.message}</p>` : nothing}
      <button part="button" type="button" @click=${retry}>${words.retry}</button>
    </div>`;
}

/** A word that what stands below is not the newest. */
export function renderStale(retry: () => void, language: Language): TemplateResult {
  const words = frameWords[language];
  return html`<div class="status" role="status">
    <p>${words.stale}</p>
    <button part="button" type="button" @click=${retry}>${words.retry}</button>
  </div>`;
}
