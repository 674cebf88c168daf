import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../domain/local-text.js';
import { checkWords } from '../../../text/check-words.js';
import { describeFinding } from '../../../text/describe-check.js';
import type { PageFinding } from '../../../text/page-finding.js';

/** A check as it is shown. */
export interface CheckView {
  /** What was found; `undefined` as long as the element is loading. */
  readonly findings: readonly PageFinding[] | undefined;
  readonly report: string;
  /** What came of copying. */
  readonly news: string;
  readonly language: Language;
  readonly again: () => void;
  readonly copy: (field: HTMLTextAreaElement) => void;
}

/** What was found, for the editor who asked for it, with a report to send on. */
export function renderCheck(view: CheckView): TemplateResult {
  const { findings, language } = view;
  const words = checkWords[language];
  return html`<section class="check" part="check" lang=${language} aria-label=${words.heading}>
    <p class="check-title">${words.heading}</p>
    <div role="status">${findings ? renderFindings(findings, language) : html`<p>${words.busy}</p>`}</div>
    ${findings ? renderReport(view) : nothing}
    <p class="check-note">${words.seenBy}</p>
  </section>`;
}

function renderFindings(findings: readonly PageFinding[], language: Language): TemplateResult {
  const words = checkWords[language];
  if (findings.length === 0) return html`<p>${words.fine}</p>`;
  return html`<p>${words.count(findings.length)}</p>
    <ul>
      ${findings.map((finding) => html`<li>${describeFinding(finding, language)}</li>`)}
    </ul>`;
}

function renderReport({ report, news, language, again, copy }: CheckView): TemplateResult {
  const words = checkWords[language];
  const copyFrom = ({ currentTarget }: Event) => {
    const field = (currentTarget as HTMLElement).closest('.check')?.querySelector('textarea');
    if (field) copy(field);
  };
  return html`<details>
      <summary>${words.report}</summary>
      <textarea readonly rows="8" aria-label=${words.report} .value=${report}></textarea>
    </details>
    <p class="check-buttons">
      <button part="button" type="button" @click=${again}>${words.again}</button>
      <button part="button" type="button" @click=${copyFrom}>${words.copy}</button>
      <span role="status">${news}</span>
    </p>`;
}
