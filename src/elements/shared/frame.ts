import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../domain/local-text.js';
import { frameWords } from '../../text/frame-words.js';
import type { Gathered, Presentation } from './presentation.js';
import { renderHeading } from './render-heading.js';
import { renderNotes } from './render-notes.js';
import { renderTableDisclosure, type TableDisclosure } from './render-table.js';

/** Everything the frame puts on the page. */
export interface Frame
  extends Gathered<unknown>,
    Pick<TableDisclosure, 'isOpen' | 'toggle' | 'limit' | 'more'> {
  readonly presentation: Presentation;
  /** What became of the figure that the element was made with. */
  readonly revision: unknown;
  readonly graphic: TemplateResult;
  /** What a reader can take home, a part for each in the order of the row. */
  readonly downloads: readonly unknown[];
  readonly headingLevel: number;
  readonly language: Language;
  /** Whether newer figures are on their way. */
  readonly isBusy: boolean;
}

/** The whole of an element: heading, graphic, sentence, table, download, source and caveats. */
export function renderFrame(frame: Frame): TemplateResult {
  const { catalogue, presentation, language } = frame;
  return html`<article lang=${language} aria-labelledby="heading" aria-busy=${frame.isBusy}>
    <header>
      ${renderHeading(presentation.heading, frame.headingLevel)}
      <p part="subtitle">${presentation.subtitle}</p>
      ${catalogue.fictional ? html`<p class="fictional">${frameWords[language].fictional}</p>` : nothing}
    </header>
    ${frame.revision}
    <div part="graphic">${frame.graphic}</div>
    <p part="sentence">${presentation.sentence}</p>
    ${renderTable(frame)}
    ${renderNotes(frame)}
    <div class="downloads">${frame.downloads}</div>
    <p class="news" role="status"></p>
  </article>`;
}

function renderTable(frame: Frame): TemplateResult | typeof nothing {
  const { table } = frame.presentation;
  return table
    ? renderTableDisclosure({ ...frame, label: frameWords[frame.language].table, table })
    : nothing;
}
