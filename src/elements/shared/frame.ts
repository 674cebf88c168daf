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
  readonly graphic: TemplateResult;
  /** What can be downloaded besides the figures. */
  readonly downloads: unknown;
  /** Called when the reader wants to cite. */
  readonly cite: () => void;
  readonly headingLevel: number;
  readonly language: Language;
  /** Whether newer figures are on their way. */
  readonly isBusy: boolean;
}

/** The whole of an element: heading, graphic, sentence, table, download, source and caveats. */
export function renderFrame(frame: Frame): TemplateResult {
  const { catalogue, presentation, language } = frame;
  const words = frameWords[language];
  return html`<article lang=${language} aria-labelledby="heading" aria-busy=${frame.isBusy}>
    <header>
      ${renderHeading(presentation.heading, frame.headingLevel)}
      <p part="subtitle">${presentation.subtitle}</p>
      ${catalogue.fictional ? html`<p class="fictional">${words.fictional}</p>` : nothing}
    </header>
    <div part="graphic">${frame.graphic}</div>
    <p part="sentence">${presentation.sentence}</p>
    ${renderTable(frame)}
    ${renderNotes(frame)}
    <button part="button" type="button" class="download" @click=${() => download(frame)}>
      ${words.download}
    </button>
    ${
      catalogue.inPage
        ? nothing
        : html`<button part="button" type="button" class="download cite" aria-haspopup="dialog" @click=${frame.cite}>
            ${words.cite}
          </button>`
    }
    ${frame.downloads}
  </article>`;
}

function renderTable(frame: Frame): TemplateResult | typeof nothing {
  const { table } = frame.presentation;
  return table
    ? renderTableDisclosure({ ...frame, label: frameWords[frame.language].table, table })
    : nothing;
}

async function download({ catalogue, choice, presentation, language }: Frame): Promise<void> {
  const [{ saveCsv, saveMeasurements }, measurements] = await Promise.all([
    import('./save-measurements.js'),
    presentation.download ? [] : presentation.measurements(),
  ]);
  const { name } = presentation.several ?? {};
  if (presentation.download) saveCsv(await presentation.download());
  else saveMeasurements({ catalogue, choice, measurements, language, name });
}
