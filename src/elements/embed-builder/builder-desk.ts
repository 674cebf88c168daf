import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { resultInSlices } from '../../canvas/run-in-slices.js';
import { LoadController } from '../../controllers/load-controller.js';
import type { ElementState } from '../../controllers/state-controller.js';
import { type GatheredView, gatherMade } from '../../data/gather-made.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Wish } from '../../domain/choice.js';
import { OWN_ATTRIBUTES } from '../../domain/embed-choice.js';
import type { Language } from '../../domain/local-text.js';
import { describeTold } from '../../text/snippet/describe-told.js';
import type { Telling } from '../../text/snippet/fallback.js';
import { stateOfUnready } from '../shared/load-view.js';
import { type BuiltCode, buildCode } from './build-code.js';
import { BuilderChoice } from './builder-choice.js';
import { BuilderTaking, type Shown } from './builder-taking.js';
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
  /** Where the figures are, for any page; none for a source of the page's own. */
  readonly endpoint: () => URL | undefined;
  readonly wish: () => Wish;
  readonly language: () => Language;
}

/** A view with what it says without its element. */
interface ToldView extends GatheredView {
  readonly telling: Telling;
}

/** Asks for what an editor chose, and shows it with what there is to copy of it. */
export class BuilderDesk {
  readonly #host: DeskHost;
  readonly #options: DeskOptions;
  readonly #choice: BuilderChoice;
  readonly #taking: BuilderTaking;
  readonly #load: LoadController<readonly unknown[], ToldView>;
  #preview: Shown | undefined;

  constructor(host: DeskHost, options: DeskOptions) {
    this.#host = host;
    this.#options = options;
    this.#choice = new BuilderChoice({ ...options, tag: () => host.tag });
    this.#taking = new BuilderTaking(host, options.language);
    this.#load = new LoadController<readonly unknown[], ToldView>(host, {
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
    const choice = this.#choice;
    choice.followAuthor();
    const { headingLevel, label } = this.#host;
    const place = this.#options.place();
    const taking = this.#taking;
    return renderBuilder({
      catalogue,
      language: this.#options.language(),
      label,
      headingLevel,
      choice,
      endpoint: this.#options.endpoint(),
      source: typeof place === 'string' ? undefined : place,
      preview: choice.isComplete ? this.#previewIn(catalogue) : undefined,
      load: this.#load.current,
      code: this.#code(catalogue),
      news: taking.news,
      reload: () => this.#load.reload(),
      change: (change) => {
        Object.assign(choice, change);
        taking.tell('');
      },
      copy: (kind, field) => void taking.copy(kind, field),
      saveAnswer: (code) => taking.saveAnswer(code),
      savePicture: (kind, code) => void taking.savePicture(kind, code, this.#preview),
    });
  }

  #key(): readonly unknown[] {
    this.#choice.followAuthor();
    return [this.#options.place(), ...this.#choice.key];
  }

  async #gather(signal: AbortSignal): Promise<ToldView> {
    const source = this.#options.source();
    const language = this.#options.language();
    const [catalogue] = await Promise.all([source.catalogue(signal), this.#choice.complete()]);
    const { tag, attributes } = this.#choice.viewIn(catalogue);
    // The live element is told what fills it in before it is registered.
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const [made] = await Promise.all([
      gatherMade(tag, new Map(attributes), source, signal, resultInSlices),
      registerShown(tag),
    ]);
    return { ...made, telling: await describeTold(made.told, language) };
  }

  /** The code, as far as what is on show is what was chosen last. */
  #code(catalogue: Catalogue): BuiltCode | undefined {
    const load = this.#load.current;
    if (load.state !== 'ready') return undefined;
    const { library, link, answers, baseURI } = this.#host;
    const { tie, kind } = this.#choice;
    const resolve = (address: string) => (address ? new URL(address, baseURI).href : '');
    const folder = (address: string) => resolve(address).replace(/[^/]$/, '$&/');
    return buildCode({
      ...load.value,
      view: this.#choice.viewIn(catalogue),
      tie,
      kind,
      language: this.#options.language(),
      library: folder(library),
      link: resolve(link) || pageAddress(baseURI),
      answers: folder(answers),
    });
  }

  /** The live element, told what it does not follow by itself. */
  #previewIn(catalogue: Catalogue): Shown {
    const preview = this.#previewOf(this.#choice.tag);
    const own = this.#choice.ownIn(catalogue);
    for (const name of OWN_ATTRIBUTES) {
      const value = own.get(name);
      if (value === undefined) preview.removeAttribute(name);
      else if (preview.getAttribute(name) !== value) preview.setAttribute(name, value);
    }
    return preview;
  }

  #previewOf(tag: string): Shown {
    if (this.#preview?.localName === tag) return this.#preview;
    const preview: Shown = this.#host.ownerDocument.createElement(tag);
    preview.setAttribute('heading-level', String(this.#host.headingLevel + 1));
    this.#preview = preview;
    return preview;
  }
}

/** Address of the page; in a frame that has none of its own, that of the page around it. */
function pageAddress(base: string): string {
  const address = URL.canParse('.', location.href) ? location.href : base;
  return address.replace(/#.*$/, '');
}
