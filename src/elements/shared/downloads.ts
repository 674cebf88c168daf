import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Language } from '../../domain/local-text.js';
import type { PictureKind } from '../../drawing/scene/graphic.js';
import type { FigureTable } from '../../text/figure-table.js';
import { frameWords } from '../../text/frame-words.js';
import type { Gathered, Presentation } from './presentation.js';

/** What a reader can take home: the figures as a file, the graphic as a picture, the table on the clipboard. */
export type Taking = 'csv' | PictureKind | 'table';

/** What a reader takes something home from. */
export interface TakenFrom extends Omit<Gathered<unknown>, 'view'> {
  readonly presentation: Presentation;
  readonly language: Language;
  readonly picture: (kind: PictureKind) => Promise<Blob>;
  /** The table with all its rows; `undefined` where it cannot be had. */
  readonly table: () => Promise<FigureTable | undefined>;
}

/** Says how it goes; nothing where a reader sees it himself. */
export type Tell = (words: string | TemplateResult) => void;

/** The buttons to take home what an element shows, and what became of it. */
export class Downloads {
  readonly #host: ReactiveControllerHost;
  /** What became of what was taken last, as long as the same figures are on show. */
  #news: { readonly of: unknown; readonly words: string | TemplateResult } | undefined;
  #isBusy = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What is to be said now of what is on show. */
  newsOf(shown: unknown): string | TemplateResult {
    const news = this.#news;
    return news && news.of === shown ? news.words : '';
  }

  /** A button for each thing that can be taken home. */
  render(takings: readonly Taking[], shown: unknown, from: TakenFrom): readonly TemplateResult[] {
    return takings.map(
      (taking) =>
        html`<button part="button" type="button" class="download ${taking}" @click=${() => this.#take(taking, shown, from)}>
          ${labelOf(taking, from.language)}
        </button>`,
    );
  }

  /** One at a time, for who is impatient presses again. All that makes a file is loaded now. */
  async #take(taking: Taking, of: unknown, from: TakenFrom): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    const tell: Tell = (words) => {
      this.#news = { of, words };
      this.#host.requestUpdate();
    };
    try {
      const { takeHome } = await import('./take-home.js');
      await takeHome(taking, from, tell);
    } catch {
      tell(frameWords[from.language].notTaken);
    }
    this.#isBusy = false;
  }
}

function labelOf(taking: Taking, language: Language): string {
  const words = frameWords[language];
  if (taking === 'csv') return words.download;
  return taking === 'table' ? words.copyTable : words.picture(taking.toUpperCase());
}
