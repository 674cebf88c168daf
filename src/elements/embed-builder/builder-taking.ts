import type { Language } from '../../domain/local-text.js';
import type { PictureKind } from '../../drawing/scene/graphic.js';
import { builderWords } from '../../text/builder-words.js';
import { answerOf, type EmbedKind } from '../../text/snippet/write-embed.js';
import { copyText } from '../shared/cite/copy-text.js';
import { embedCopyEvent } from '../shared/events.js';
import { saveFile } from '../shared/save-file.js';
import type { BuiltCode } from './build-code.js';

/** An element of the library, as far as a preview uses it. */
export interface Shown extends HTMLElement {
  readonly picture?: (kind: PictureKind) => Promise<Blob>;
}

/** The element that an editor takes code from. */
interface TakingHost extends HTMLElement {
  requestUpdate(): void;
}

/** Copies code and saves what goes with it, and says what came of that. */
export class BuilderTaking {
  readonly #host: TakingHost;
  readonly #language: () => Language;
  #news = '';

  constructor(host: TakingHost, language: () => Language) {
    this.#host = host;
    this.#language = language;
  }

  /** What came of copying, or of making a picture. */
  get news(): string {
    return this.#news;
  }

  /** Says something else, and draws anew. */
  tell(news: string): void {
    this.#news = news;
    this.#host.requestUpdate();
  }

  /** Copies the code in a field. */
  async copy(kind: EmbedKind, field: HTMLTextAreaElement): Promise<void> {
    this.tell('');
    const words = builderWords[this.#language()];
    const { value: text } = field;
    const isCopied = await copyText(field);
    this.tell(isCopied ? words.copied : words.refused);
    if (isCopied) this.#host.dispatchEvent(embedCopyEvent({ kind, text }));
  }

  /** Saves the oEmbed answer. */
  saveAnswer({ written, file }: BuiltCode): void {
    const text = JSON.stringify(answerOf(written), undefined, 2);
    saveFile(`${file}.json`, new Blob([text], { type: 'application/json' }));
  }

  /** Saves a picture of the live element. */
  async savePicture(kind: PictureKind, { file }: BuiltCode, shown: Shown | undefined): Promise<void> {
    const words = builderWords[this.#language()];
    this.tell(words.drawing);
    try {
      const picture = await shown?.picture?.(kind);
      if (!picture) throw new TypeError('The element draws no picture');
      saveFile(`${file}.${kind}`, picture);
      this.tell('');
    } catch {
      this.tell(words.notDrawn);
    }
  }
}
