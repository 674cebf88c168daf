import { html, nothing, type TemplateResult } from 'lit';
import { builderWords } from '../../text/builder-words.js';
import type { BuiltCode } from './build-code.js';
import type { BuilderView } from './render-builder.js';

/** Letters on a line, roughly; for browsers that cannot fit a field to its text. */
const LETTERS_ON_LINE = 80;
const MOST_LINES = 16;

/** The code to paste, what goes with it, and what came of copying it. */
export function renderCode(view: BuilderView, code: BuiltCode): TemplateResult {
  const { language, news, copy } = view;
  const words = builderWords[language];
  const copyField = (event: Event) => {
    const field = (event.currentTarget as Element).closest('.code')?.querySelector('textarea');
    if (field) copy(code.kind, field);
  };
  return html`<div class="code">
    <label for="code">${words.code}</label>
    <textarea id="code" part="code" readonly spellcheck="false" rows=${linesOf(code.text)} .value=${code.text}></textarea>
    ${notesOn(view, code).map((note) => html`<p class="detail">${note}</p>`)}
    <div class="row">
      <button part="button" type="button" class="copy" @click=${copyField}>${words.copy}</button>
      ${renderFiles(view, code)}
      <span class="news" role="status">${news}</span>
    </div>
  </div>`;
}

/** What an editor has to do besides pasting, or must know. */
function notesOn(
  { endpoint, language }: BuilderView,
  { kind, written, isOwn }: BuiltCode,
): readonly string[] {
  const words = builderWords[language];
  const { library, answer, picture } = written;
  const isTag = kind === 'tag' || kind === 'fallback';
  const isFrame = kind === 'frame' || kind === 'oembed';
  const isForeign = isFrame && endpoint && library && endpoint.origin !== new URL(library).origin;
  return [
    isOwn ? words.frozenInTag : '',
    isTag && !library ? words.scriptMissing : '',
    kind === 'oembed' ? words.answer(answer) : '',
    isForeign ? words.foreignEndpoint(endpoint.host) : '',
    kind === 'picture' ? words.picture(picture) : '',
  ].filter(Boolean);
}

function renderFiles(
  { language, saveAnswer, savePicture }: BuilderView,
  code: BuiltCode,
): TemplateResult | typeof nothing {
  const words = builderWords[language];
  const { kind } = code;
  if (kind === 'oembed') {
    return html`<button part="button" type="button" class="answer" @click=${() => saveAnswer(code)}>
      ${words.saveAnswer}
    </button>`;
  }
  if (kind !== 'picture') return nothing;
  return html`${(['png', 'svg'] as const).map(
    (one) =>
      html`<button part="button" type="button" class=${one} @click=${() => savePicture(one, code)}>
        ${words.savePicture(one.toUpperCase())}
      </button> `,
  )}`;
}

function linesOf(text: string): number {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / LETTERS_ON_LINE)));
  return Math.min(
    MOST_LINES,
    lines.reduce((sum, one) => sum + one, 1),
  );
}
