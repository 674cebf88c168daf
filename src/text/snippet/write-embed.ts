import type { EmbedView } from '../../domain/embed-view.js';
import type { Language } from '../../domain/local-text.js';
import type { Fallback } from './fallback.js';
import { type Oembed, oembedOf } from './oembed.js';
import { snippetWords } from './snippet-words.js';
import { escapeHtml, writeElement, writeFrame, writePicture, writeTag } from './write-html.js';

/** What an editor takes of a view. */
export const EMBED_KINDS = ['tag', 'fallback', 'frame', 'oembed', 'picture'] as const;

/** A kind of {@link EMBED_KINDS}. */
export type EmbedKind = (typeof EMBED_KINDS)[number];

/** A view to write, with all that goes with it. */
export interface WrittenView {
  readonly view: EmbedView;
  readonly title: string;
  /** Left out for an element whose figures cannot be told without it. */
  readonly fallback: Fallback | undefined;
  readonly publisher: string;
  readonly language: Language;
  /** Address of the folder with the files of the library; empty where it is not known. */
  readonly library: string;
  /** Address where a reader sees the figures. */
  readonly link: string;
  /** Address at which the oEmbed answer is going to be. */
  readonly answer: string;
  /** Name of the file of the picture. */
  readonly picture: string;
}

/** Width and height of a frame, before its page says how high it is. */
const SIZE = { width: 640, height: 520 };

/** Markup of a view as an editor pastes it; empty for what a view cannot be written as. */
export function writeEmbed(kind: EmbedKind, written: WrittenView): string {
  const { view, title, fallback, language, library, link } = written;
  switch (kind) {
    case 'tag':
      return writeScript(library, 'buurtmonitor.js') + writeTag(view);
    case 'fallback': {
      if (!fallback) return '';
      const toFigures = { address: link, text: snippetWords[language].link };
      return writeScript(library, 'buurtmonitor.js') + writeElement(view, fallback, toFigures).trimEnd();
    }
    case 'frame':
      if (!library) return '';
      return `${writeFrame(frameOf(written, '100%'))}\n${writeScript(library, 'embed-host.js').trimEnd()}`;
    case 'oembed':
      if (!library) return '';
      return `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(written.answer)}" title="${escapeHtml(title)}">`;
    case 'picture':
      return writePicture(written.picture, { title, fallback }, language);
  }
}

/** The oEmbed answer of a view, to be put at its address. */
export function answerOf(written: WrittenView): Oembed {
  return oembedOf({ ...frameOf(written, SIZE.width), width: SIZE.width }, written.publisher);
}

function frameOf({ view, title, library }: WrittenView, width: number | string) {
  return { page: `${library}embed.html`, view, title, width, height: SIZE.height };
}

function writeScript(library: string, file: string): string {
  return library ? `<script type="module" src="${escapeHtml(library + file)}"></script>\n` : '';
}
