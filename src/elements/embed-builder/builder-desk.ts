import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { LoadController } from '../../controllers/load-controller.js';
import type { ElementState } from '../../controllers/state-controller.js';
import { type GatheredView, gatherMade } from '../../data/gather-made.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Wish } from '../../domain/choice.js';
import { CHOSEN_TAGS, viewOfChoice } from '../../domain/embed-choice.js';
import type { Tie } from '../../domain/embed-ties.js';
import type { EmbedView } from '../../domain/embed-view.js';
import type { Language } from '../../domain/local-text.js';
import { NOTHING_CHOSEN, type Selection } from '../../domain/selection.js';
import type { PictureKind } from '../../drawing/scene/graphic.js';
import { builderWords } from '../../text/builder-words.js';
import { answerOf, type EmbedKind } from '../../text/snippet/write-embed.js';
import { copyText } from '../shared/cite/copy-text.js';
import { embedCopyEvent } from '../shared/events.js';
import { stateOfUnready } from '../shared/load-view.js';
import { saveFile } from '../shared/save-file.js';
import { type BuiltCode, buildCode } from './build-code.js';
import { registerShown } from './register-parts.js';
import { renderBuilder } from './render-builder.js';

/** The element that a desk stands in. */
export interface DeskHost extends ReactiveControllerHost, HTMLElement {
  readonly tag: string;
  readonly label: string;
  readonly library: string;
  readonly link: string;
  readonly answers: string;
  readonly headingLevel: number;
}

/** What a desk asks of it. */
export interface DeskOptions {
  readonly source: () => StatisticsSource;
  readonly place: () => StatisticsSource | string;
  readonly wish: () => Wish;
  readonly language: () => Language;
}

/** An element of the library, as far as a preview uses it. */
interface Shown extends HTMLElement {
  readonly picture?: (kind: PictureKind) => Promise<Blob>;
}

/** Keeps what an editor chose, and what there is to copy of it. */
export class BuilderDesk {
  readonly #host: DeskHost;
  readonly #options: DeskOptions;
  readonly #load: LoadController<readonly unknown[], GatheredView>;
  #author: Wish = NOTHING_CHOSEN;
  #selection: Selection = NOTHING_CHOSEN;
  #tag: string | undefined;
  #tie: Tie = 'live';
  #kind: EmbedKind = 'tag';
  #preview: Shown | undefined;
  /** What came of copying, or of making a picture. */
  #news = '';

  constructor(host: DeskHost, options: DeskOptions) {
    this.#host = host;
    this.#options = options;
    this.#followAuthor();
    this.#load = new LoadController<readonly unknown[], GatheredView>(host, {
      key: () => this.#key(),
      load: (_, signal) => this.#gather(signal),
    });
    // A desk is made while its element draws, which asks nothing new until that is done.
    void host.updateComplete.then(() => host.requestUpdate());
  }

  /** Whether there is code for what was chosen. */
  get state(): ElementState {
    const load = this.#load.current;
    return load.state === 'ready' ? 'ready' : stateOfUnready(load);
  }

  /** Everything that an editor sees. */
  render(catalogue: Catalogue): TemplateResult {
    this.#followAuthor();
    const { tag } = this.#view;
    const { headingLevel, label } = this.#host;
    const place = this.#options.place();
    return renderBuilder({
      catalogue,
      language: this.#options.language(),
      label,
      headingLevel,
      tag,
      author: this.#author,
      endpoint: this.#endpoint,
      source: typeof place === 'string' ? undefined : place,
      preview: this.#previewOf(tag),
      load: this.#load.current,
      code: this.#code(),
      news: this.#news,
      reload: () => this.#load.reload(),
      select: (selection) => this.#change(() => (this.#selection = selection)),
      chooseTag: (chosen) => this.#change(() => (this.#tag = chosen)),
      chooseKind: (kind) => this.#change(() => (this.#kind = kind)),
      chooseTie: (tie) => this.#change(() => (this.#tie = tie)),
      copy: (kind, field) => void this.#copy(kind, field),
      saveAnswer: (code) => this.#saveAnswer(code),
      savePicture: (kind, code) => void this.#savePicture(kind, code),
    });
  }

  /** What the author of the page changed is chosen anew; an editor may have chosen the other parts. */
  #followAuthor(): void {
    const { area, indicator, origin, period } = this.#options.wish();
    const author = { area, indicator, origin, period };
    const parts = Object.entries(author).filter(
      ([part, value]) => this.#author[part as keyof Wish] !== value,
    );
    this.#author = author;
    if (parts.length > 0) this.#selection = { ...this.#selection, ...Object.fromEntries(parts) };
  }

  get #view(): EmbedView {
    const { tag } = this.#host;
    const first = CHOSEN_TAGS.includes(tag) ? tag : (CHOSEN_TAGS[0] ?? '');
    const language = this.#options.language();
    return viewOfChoice({
      tag: this.#tag ?? first,
      selection: this.#selection,
      endpoint: this.#endpoint,
      lang: language === 'nl' ? '' : language,
    });
  }

  /** Where the figures are, for any page; empty for a source of the page's own. */
  get #endpoint(): string {
    const place = this.#options.place();
    return typeof place === 'string' ? new URL(place, this.#host.baseURI).href : '';
  }

  #key(): readonly unknown[] {
    this.#followAuthor();
    const { tag, attributes } = this.#view;
    return [this.#options.place(), tag, ...attributes.flat()];
  }

  async #gather(signal: AbortSignal): Promise<GatheredView> {
    const { tag, attributes } = this.#view;
    const [made] = await Promise.all([
      gatherMade(tag, new Map(attributes), this.#options.source(), signal),
      registerShown(tag),
    ]);
    return made;
  }

  /** The code, as far as what is on show is what was chosen last. */
  #code(): BuiltCode | undefined {
    const load = this.#load.current;
    if (load.state !== 'ready') return undefined;
    const { library, link, answers, baseURI } = this.#host;
    const resolve = (address: string) => (address ? new URL(address, baseURI).href : '');
    return buildCode({
      view: this.#view,
      made: load.value,
      tie: this.#tie,
      kind: this.#kind,
      language: this.#options.language(),
      library: resolve(library),
      link: resolve(link) || pageAddress(baseURI),
      answers: resolve(answers),
    });
  }

  #previewOf(tag: string): Shown {
    if (this.#preview?.localName === tag) return this.#preview;
    const preview: Shown = this.#host.ownerDocument.createElement(tag);
    preview.setAttribute('heading-level', String(this.#host.headingLevel + 1));
    this.#preview = preview;
    return preview;
  }

  #change(change: () => void): void {
    change();
    this.#tell('');
  }

  #tell(news: string): void {
    this.#news = news;
    this.#host.requestUpdate();
  }

  async #copy(kind: EmbedKind, field: HTMLTextAreaElement): Promise<void> {
    this.#tell('');
    const words = builderWords[this.#options.language()];
    const { value: text } = field;
    const isCopied = await copyText(field);
    this.#tell(isCopied ? words.copied : words.refused);
    if (isCopied) this.#host.dispatchEvent(embedCopyEvent({ kind, text }));
  }

  #saveAnswer({ written, file }: BuiltCode): void {
    const text = JSON.stringify(answerOf(written), undefined, 2);
    saveFile(`${file}.json`, new Blob([text], { type: 'application/json' }));
  }

  async #savePicture(kind: PictureKind, { file }: BuiltCode): Promise<void> {
    const words = builderWords[this.#options.language()];
    this.#tell(words.drawing);
    try {
      const picture = await this.#preview?.picture?.(kind);
      if (!picture) throw new TypeError('The element draws no picture');
      saveFile(`${file}.${kind}`, picture);
      this.#tell('');
    } catch {
      this.#tell(words.notDrawn);
    }
  }
}

/** Address of the page; in a frame that has none of its own, that of the page around it. */
function pageAddress(base: string): string {
  const address = URL.canParse('.', location.href) ? location.href : base;
  return address.replace(/#.*$/, '');
}
