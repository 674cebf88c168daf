import { html, nothing, type TemplateResult } from 'lit';
import type { Load } from '../../controllers/load-controller.js';
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

/**
 * How the loading goes, in a live region that is always there: what appears in it is spoken. It takes the focus of the
 * retry button, which leaves when it is used.
 */
export function renderStatus(load: Load<unknown>, retry: () => void, language: Language): TemplateResult {
  return html`<div class="status" role="status" tabindex="-1">${renderMessage(load, retry, language)}</div>`;
}

function renderMessage(
  load: Load<unknown>,
  retry: () => void,
  language: Language,
): TemplateResult | typeof nothing {
  switch (load.state) {
    case 'idle':
      return renderBusy(language);
    case 'loading':
      return load.previous === undefined ? renderBusy(language) : nothing;
    case 'failed':
      return renderFailure(load.error, load.previous !== undefined, retry, language);
    case 'ready':
      return nothing;
  }
}

function renderBusy(language: Language): TemplateResult {
  const { loading, unprinted } = frameWords[language];
  return html`<p class="message busy">${loading}</p>
    <p class="message unprinted">${unprinted}</p>`;
}

/** What went wrong in words for readers, with the detail for whoever runs the endpoint. */
function renderFailure(
  error: unknown,
  isStale: boolean,
  retry: () => void,
  language: Language,
): TemplateResult {
  const words = frameWords[language];
  if (error instanceof ChoiceError) {
    const { explained } = error.problem;
    return html`<p class="message">${explained?.[language] ?? words.problem(error.problem)}</p>`;
  }
  const fault = error instanceof EndpointError ? READER_FAULTS[error.fault] : 'unreachable';
  return html`<div class="message">
    <p>${isStale ? words.stale : words.faults[fault]}</p>
    ${error instanceof Error ? html`<p class="detail" lang="en">${error.message}</p>` : nothing}
    <button part="button" type="button" @click=${(event: Event) => retryFrom(event, retry)}>
      ${words.retry}
    </button>
  </div>`;
}

function retryFrom(event: Event, retry: () => void): void {
  const button = event.currentTarget;
  if (button instanceof HTMLElement) button.closest<HTMLElement>('[role=status]')?.focus();
  retry();
}
