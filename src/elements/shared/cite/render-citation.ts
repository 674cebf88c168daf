import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '../../../domain/catalogue.js';
import { type FigurePart, partsOf } from '../../../domain/cited-figure.js';
import type { Measurement } from '../../../domain/comparison.js';
import type { Language } from '../../../domain/local-text.js';
import { citeWords } from '../../../text/cite-words.js';
import { withName } from '../../../text/describe-choice.js';
import { type Citation, groupIn, nameCitedArea } from '../../../text/describe-citation.js';
import { readText } from '../../../text/translations.js';

/** What stands in the panel, and what a reader does with it. */
export interface CitationView {
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** The figure that is cited, or would be; `undefined` where there is none. */
  readonly figure: Measurement | undefined;
  readonly isWhole: boolean;
  /** For each part of a figure one figure of each kind. */
  readonly choices: readonly (readonly [FigurePart, readonly Measurement[]])[];
  readonly citation: Citation;
  /** Whether the link opens the view, and not only the page. */
  readonly isView: boolean;
  /** What came of copying, and which of the texts. */
  readonly news: { readonly of: keyof Citation; readonly said: string } | undefined;
  readonly setWhole: (isWhole: boolean) => void;
  readonly pick: (part: FigurePart, value: string) => void;
  readonly copy: (kind: keyof Citation, field: HTMLTextAreaElement) => void;
  readonly closed: () => void;
}

/** More cannot be looked through in a list; the graphic finds them. */
const MOST_AREAS = 500;

/** The panel as a dialog: Escape closes it, and the browser keeps the focus in it. */
export function renderCitation(view: CitationView): TemplateResult {
  const words = citeWords[view.language];
  const close = (event: Event) => (event.currentTarget as Element).closest('dialog')?.close();
  return html`<dialog part="citation" class="citation" lang=${view.language} aria-labelledby="cite-heading"
    @close=${view.closed}>
    <div class="cite-top">
      <h2 id="cite-heading">${words.heading}</h2>
      <button part="button" type="button" class="close" @click=${close}>${words.close}</button>
    </div>
    ${view.figure ? renderQuestion(view) : nothing}
    ${view.isWhole ? nothing : renderChoices(view)}
    ${renderText('sentence', words.sentence, words.copySentence, view)}
    <p class="detail">${view.isView ? words.toView : words.toPage}</p>
    ${renderText('reference', words.reference, words.copyReference, view)}
  </dialog>`;
}

function renderQuestion({ isWhole, setWhole, language }: CitationView): TemplateResult {
  const words = citeWords[language];
  const answer = (label: string, whole: boolean) => html`<label>
    <input type="radio" name="what" .checked=${whole === isWhole} @change=${() => setWhole(whole)} />
    ${label}
  </label>`;
  return html`<fieldset>
    <legend>${words.what}</legend>
    ${answer(words.figure, false)} ${answer(words.whole, true)}
  </fieldset>`;
}

function renderChoices(view: CitationView): TemplateResult {
  const isTooLong = view.choices.some(([part, figures]) => part === 'area' && figures.length > MOST_AREAS);
  return html`<div class="cite-choices">${view.choices.map(([part, figures]) => renderChoice(part, figures, view))}</div>
    ${isTooLong ? html`<p class="detail">${citeWords[view.language].pickFirst}</p>` : nothing}`;
}

/** A list of what a figure can be of; no list where there is one thing, or more than anybody looks through. */
function renderChoice(
  part: FigurePart,
  figures: readonly Measurement[],
  view: CitationView,
): TemplateResult | typeof nothing {
  const { figure, language, pick } = view;
  const isLong = part === 'area' && figures.length > MOST_AREAS;
  if (figures.length < 2 || isLong || !figure) return nothing;
  const current = partsOf(figure)[part];
  const follow = (event: Event) => pick(part, (event.currentTarget as HTMLSelectElement).value);
  return html`<label>
    ${citeWords[language].parts[part]}
    <select class=${`cite-${part}`} @change=${follow}>
      ${figures.map((one) => {
        const value = partsOf(one)[part];
        return html`<option value=${value} .selected=${value === current}>${nameOf(part, one, view)}</option>`;
      })}
    </select>
  </label>`;
}

function nameOf(part: FigurePart, figure: Measurement, { catalogue, language }: CitationView): string {
  switch (part) {
    case 'area':
      return nameCitedArea(withName(figure, catalogue, language), language);
    case 'indicator':
      return readText(figure.indicator.label, language);
    case 'origin':
      return readText(groupIn(catalogue, figure).label, language);
    case 'period':
      return figure.period;
  }
}

/** How many letters fit on a line of the panel, roughly; only for browsers that cannot fit a field to its text. */
const LETTERS_ON_LINE = 60;

function renderText(
  kind: keyof Citation,
  label: string,
  copyLabel: string,
  { citation, copy, news, language }: CitationView,
): TemplateResult {
  const id = `cite-${kind}`;
  const text = citation[kind];
  const copyField = (event: Event) => {
    const field = (event.currentTarget as Element).parentElement?.querySelector('textarea');
    if (field) copy(kind, field);
  };
  return html`<div class="cite-text">
    <label for=${id}>${label}</label>
    <textarea id=${id} readonly ?autofocus=${kind === 'sentence'} lang=${language} rows=${Math.ceil(text.length / LETTERS_ON_LINE)} .value=${text}></textarea>
    <button part="button" type="button" class=${`copy-${kind}`} @click=${copyField}>${copyLabel}</button>
    <span class="news" role="status">${news?.of === kind ? news.said : ''}</span>
  </div>`;
}
