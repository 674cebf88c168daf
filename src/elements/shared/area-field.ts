import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Area } from '../../domain/area.js';
import type { AreaNames } from './area-names.js';
import { Memo } from './memo.js';

/** Areas that are offered together. */
export interface AreaOffer {
  /** What they have in common; empty for what fits what was typed. */
  readonly label: string;
  readonly areas: readonly Area[];
}

/** What a field for areas needs from its element. */
export interface AreaFieldOptions {
  /** What the names depend on; other parts mean other names. */
  readonly key: () => readonly unknown[];
  /** Asks for the names; called when the reader comes to choose. */
  readonly load: (signal: AbortSignal) => Promise<AreaNames>;
  /** Codes that need not be offered again. */
  readonly listed: () => readonly string[];
  /** What to offer before anything is typed. */
  readonly offers?: (names: AreaNames) => readonly AreaOffer[];
  /** Called with what the reader chose. */
  readonly choose: (area: Area) => void;
}

/** As many suggestions as a reader takes in at a glance. */
const MOST_SUGGESTIONS = 8;

const NONE = -1;

/** Keeps what a reader types to find an area, the suggestions for it, and the one the arrow keys are on. */
export class AreaField implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: AreaFieldOptions;
  readonly #found = new Memo<readonly Area[]>();
  #abort: AbortController | undefined;
  #key: readonly unknown[] = [];
  #names: AreaNames | undefined;
  #progress: 'idle' | 'loading' | 'failed' = 'idle';
  #typed: string | undefined;
  #isOpen = false;
  #active = NONE;

  constructor(host: ReactiveControllerHost, options: AreaFieldOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** What the reader typed; `undefined` where he did not touch the field. */
  get typed(): string | undefined {
    return this.#typed;
  }

  /** Whether what there is to choose from is shown. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** How the names come along. */
  get progress(): 'idle' | 'loading' | 'failed' {
    return this.#progress;
  }

  /** The names, once they are there. */
  get names(): AreaNames | undefined {
    return this.#names;
  }

  /** Place of the suggestion the arrow keys are on; −1 for none. */
  get active(): number {
    return this.#active;
  }

  /** The areas that fit what was typed, or what is offered before that. */
  get offers(): readonly AreaOffer[] {
    if (!this.#isOpen || !this.#names) return [];
    if (this.#typed) return [{ label: '', areas: this.#search(this.#names, this.#typed) }];
    return this.#options.offers?.(this.#names) ?? [];
  }

  /** All areas that are offered, in order. */
  get suggestions(): readonly Area[] {
    return this.offers.flatMap(({ areas }) => areas);
  }

  /** Asks for the names, unless they are there. */
  prepare(): void {
    const key = this.#options.key();
    const isSame = key.length === this.#key.length && key.every((part, at) => part === this.#key[at]);
    if (isSame && (this.#names || this.#progress === 'loading')) return;
    this.#abort?.abort();
    this.#abort = new AbortController();
    this.#key = key;
    this.#names = undefined;
    this.#progress = 'loading';
    this.#host.requestUpdate();
    void this.#load(this.#abort.signal);
  }

  /** Shows what there is to choose from. */
  open(): void {
    this.prepare();
    this.#isOpen = true;
    this.#host.requestUpdate();
  }

  /** Follows what the reader types, and asks for the names the first time. */
  type(text: string): void {
    this.#typed = text;
    this.#isOpen = true;
    this.#active = NONE;
    if (text) this.prepare();
    this.#host.requestUpdate();
  }

  /** Moves to the next or previous suggestion, around the ends; opens them first. */
  move(step: 1 | -1): void {
    if (!this.#isOpen) this.open();
    const { length } = this.suggestions;
    if (length === 0) return;
    const from = this.#active === NONE && step < 0 ? length : this.#active;
    this.#active = (from + step + length) % length;
    this.#host.requestUpdate();
  }

  /** Chooses the suggestion the arrow keys are on, or the first that fits what was typed. */
  chooseActive(): void {
    const area = this.suggestions[this.#typed ? Math.max(0, this.#active) : this.#active];
    if (area) this.choose(area);
  }

  /** Chooses a suggestion, and makes the field ready for the next. */
  choose(area: Area): void {
    this.clear();
    this.#options.choose(area);
  }

  /** Forgets what was typed and closes the suggestions. */
  clear(): void {
    this.#typed = undefined;
    this.#isOpen = false;
    this.#active = NONE;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#progress = 'idle';
  }

  #search(names: AreaNames, typed: string): readonly Area[] {
    const listed = this.#options.listed();
    return this.#found.get([names, typed, listed.join()], () => {
      const found = names.search(typed, MOST_SUGGESTIONS + listed.length);
      return found.filter(({ code }) => !listed.includes(code)).slice(0, MOST_SUGGESTIONS);
    });
  }

  async #load(signal: AbortSignal): Promise<void> {
    const names = await this.#options.load(signal).catch(() => undefined);
    if (signal.aborted) return;
    this.#names = names;
    this.#progress = names ? 'idle' : 'failed';
    this.#host.requestUpdate();
  }
}
