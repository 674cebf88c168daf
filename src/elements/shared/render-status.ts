import { html, nothing, type TemplateResult } from 'lit';
import type { Load } from '../../controllers/load-controller.js';
import { EndpointError, type EndpointFault } from '../../data/endpoint/endpoint-error.js';
import { ChoiceError } from '../../domain/choice.js';
import type { Language } from '../../domain/local-text.js';
import { type FrameWords, frameWords, type ReaderFault } from '../../text/frame-words.js';

/** What a status is about. */
export interface StatusOptions {
  readonly load: Load<unknown>;
  /** Asks again. */
  readonly retry: () => void;
  readonly language: Language;
  /** Folder of the endpoint, or its catalogue; `undefined` where figures come from elsewhere. */
  readonly endpoint: URL | undefined;
}

type Failed = Extract<Load<unknown>, { readonly state: 'failed' }>;

/** Faults that mean something to a reader; of the others he is told that there are no figures. */
const READER_FAULTS: Readonly<Partial<Record<EndpointFault, ReaderFault>>> = {
  offline: 'offline',
  stalled: 'stalled',
  busy: 'busy',
  'web-page': 'webPage',
  damaged: 'damaged',
  'other-release': 'renewed',
  'newer-format': 'outdated',
};

/**
 * How the loading goes, in a live region that is always there: what appears in it is spoken. It takes the focus of the
 * retry button, which leaves when it is used.
 */
export function renderStatus(options: StatusOptions): TemplateResult {
  return html`<div class="status" role="status" tabindex="-1">${renderMessage(options)}</div>`;
}

function renderMessage(options: StatusOptions): TemplateResult | typeof nothing {
  const { load, language } = options;
  switch (load.state) {
    case 'idle':
      return renderBusy(language);
    case 'loading':
      return load.previous === undefined ? renderBusy(language) : nothing;
    case 'failed':
      return load.error instanceof ChoiceError
        ? renderProblem(load.error, language)
        : renderFailure(load, options);
    case 'ready':
      return nothing;
  }
}

function renderBusy(language: Language): TemplateResult {
  const { loading, unprinted } = frameWords[language];
  return html`<p class="message busy">${loading}</p>
    <p class="message unprinted">${unprinted}</p>`;
}

function renderProblem({ problem }: ChoiceError, language: Language): TemplateResult {
  return html`<p class="message">${problem.explained?.[language] ?? frameWords[language].problem(problem)}</p>`;
}

function renderFailure(load: Failed, { retry, language, endpoint }: StatusOptions): TemplateResult {
  const words = frameWords[language];
  const { error } = load;
  return html`<div class="message">
    <p>${describeFailure(load, words)}</p>
    <button part="button" type="button" @click=${(event: Event) => retryFrom(event, retry)}>
      ${words.retry}
    </button>
    ${error instanceof Error ? renderForKeepers(error, endpoint, language) : nothing}
  </div>`;
}

/** What went wrong in words for readers. */
function describeFailure({ error, before, previous }: Failed, words: FrameWords): string {
  const isStale = previous !== undefined;
  const isOfEndpoint = error instanceof EndpointError;
  const ofLibrary = before === undefined || before instanceof EndpointError ? 'other' : 'otherAgain';
  const cause = isOfEndpoint ? READER_FAULTS[error.fault] : ofLibrary;
  const retryAfter = isOfEndpoint && error.retryAfter;
  return [
    isStale ? words.failedAnew : words.failed,
    cause && words.faults[cause],
    retryAfter && words.retryAfter(retryAfter),
    isStale && words.stale,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What went wrong for whoever can do something about it. Finding out what to do begins when he asks for it. */
function renderForKeepers(error: Error, endpoint: URL | undefined, language: Language): TemplateResult {
  const advise = async ({ currentTarget }: Event) => {
    const details = currentTarget as HTMLDetailsElement;
    const place = details.querySelector<HTMLElement>('.advice');
    if (!details.open || !place || !endpoint || !(error instanceof EndpointError)) return;
    // Where even this cannot be loaded, the message of the error has to do.
    const kit = await import('../advice-kit.js').catch(() => undefined);
    await kit?.advise(place, { error, endpoint, language });
  };
  return html`<details @toggle=${advise}>
    <summary>${frameWords[language].forKeepers}</summary>
    <p class="advice"></p>
    <p class="detail" lang="en">${error.message}</p>
  </details>`;
}

function retryFrom(event: Event, retry: () => void): void {
  const button = event.currentTarget;
  if (button instanceof HTMLElement) button.closest<HTMLElement>('[role=status]')?.focus();
  retry();
}
