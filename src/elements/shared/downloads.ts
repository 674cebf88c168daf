import { html, type TemplateResult } from 'lit';
import type { Language } from '../../domain/local-text.js';
import type { PictureKind } from '../../drawing/scene/graphic.js';
import type { FigureTable } from '../../text/figure-table.js';
import { frameWords } from '../../text/frame-words.js';
import type { CitedSubject } from './cite/citation-panel.js';
import type { Gathered, Presentation } from './presentation.js';

/** What a reader can take home: the figures as a file, the graphic as a picture, the table on the clipboard. */
export type Taking = 'csv' | PictureKind | 'table';

/** What a reader takes something home from. */
export interface TakenFrom extends Omit<Gathered<unknown>, 'view'> {
  readonly presentation: Presentation;
  readonly language: Language;
  /** Whether there is a picture to be had. */
  readonly hasPicture: boolean;
  /** Whether there is one table. */
  readonly hasTable: boolean;
  readonly picture: (kind: PictureKind) => Promise<Blob>;
  /** The table with all its rows; `undefined` where it cannot be had. */
  readonly table: () => Promise<FigureTable | undefined>;
}

/** All that makes files and pictures. */
export function loadPictureKit(): Promise<typeof import('../picture-kit.js')> {
  return import('../picture-kit.js');
}

/** A button for each thing that can be taken home. */
export function renderDownloads(from: TakenFrom): readonly TemplateResult[] {
  const pictures: readonly Taking[] = from.hasPicture ? ['png', 'svg'] : [];
  const tables: readonly Taking[] = from.hasTable ? ['table'] : [];
  const takings: readonly Taking[] = ['csv', ...pictures, ...tables];
  return takings.map(
    (taking) =>
      html`<button part="button" type="button" class="download ${taking}" @click=${(event: Event) => take(taking, event, from)}>
        ${labelOf(taking, from.language)}
      </button>`,
  );
}

/** The button that opens the panel to cite from, which is loaded then. */
export function renderCite(subject: () => CitedSubject): TemplateResult {
  const cite = (event: Event) => {
    const news = newsBeside(event);
    import('../cite-kit.js').then(
      ({ openCitation }) => openCitation(subject()),
      () => tellMissing(news, subject().language),
    );
  };
  return html`<button part="button" type="button" class="download cite" aria-haspopup="dialog" @click=${cite}>
    ${frameWords[subject().language].cite}
  </button>`;
}

/** All that makes a file is loaded now; how it goes is said in the live region below the row, which is its own. */
function take(taking: Taking, event: Event, from: TakenFrom): void {
  const news = newsBeside(event);
  loadPictureKit().then(
    ({ takeHome }) => takeHome(taking, from, news),
    () => tellMissing(news, from.language),
  );
}

function newsBeside({ currentTarget }: Event): HTMLElement {
  return (currentTarget as Element).parentElement?.nextElementSibling as HTMLElement;
}

/** Says that a part of the library did not come. */
function tellMissing(news: HTMLElement, language: Language): void {
  const { partMissing, faults } = frameWords[language];
  news.textContent = `${partMissing} ${faults.other}`;
}

function labelOf(taking: Taking, language: Language): string {
  const words = frameWords[language];
  if (taking === 'csv') return words.download;
  return taking === 'table' ? words.copyTable : words.picture(taking.toUpperCase());
}
