import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Area } from '../../domain/area.js';
import type { AreaNames } from './area-names.js';

/** What a field for areas needs from its element. */
export interface AreaFieldOptions {
  /** What the names depend on; other parts mean other names. */
  readonly key: () => readonly unknown[];
  /** Asks for the names; called when the reader starts to type. */
  readonly load: (signal: AbortSignal) => Promise<AreaNames>;
  /** Codes that need not be offered again. */
  readonly listed: () => readonly string[];
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
  #abort: AbortController | undefined;
  #key: readonly unknown[] = [];
  #names: AreaNames | undefined;
  #progress: 'idle' | 'loading' | 'failed' = 'idle';
  #typed = '';
  #active = NONE;

  constructor(host: ReactiveControllerHost, options: AreaFieldOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** What stands in the field. */
  get typed(): string {
    return this.#typed;
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

  /** The areas that fit what was typed. */
  get suggestions(): readonly Area[] {
    if (!this.#names || !this.#typed) return [];
    const listed = this.#options.listed();
    const found = this.#names.search(this.#typed, MOST_SUGGESTIONS + listed.length);
    return found.filter(({ code }) => !listed.includes(code)).slice(0, MOST_SUGGESTIONS);
  }

  /** Follows what the reader types, and asks for the names the first time. */
  type(text: string): void {
    this.#typed = text;
    this.#active = NONE;
    if (text) this.#ensureNames();
    this.#host.requestUpdate();
  }

  /** Moves to the next or previous suggestion, around the ends. */
  move(step: 1 | -1): void {
    const { length } = this.suggestions;
    if (length === 0) return;
    const from = this.#active === NONE && step < 0 ? length : this.#active;
    this.#active = (from + step + length) % length;
    this.#host.requestUpdate();
  }

  /** Chooses the suggestion the arrow keys are on, or the first. */
  chooseActive(): void {
    const area = this.suggestions[Math.max(0, this.#active)];
    if (area) this.choose(area);
  }

  /** Chooses a suggestion, and empties the field for the next. */
  choose(area: Area): void {
    this.clear();
    this.#options.choose(area);
  }

  /** Empties the field and closes the suggestions. */
  clear(): void {
    this.type('');
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#progress = 'idle';
  }

  #ensureNames(): void {
    const key = this.#options.key();
    const isSame = key.length === this.#key.length && key.every((part, at) => part === this.#key[at]);
    if (isSame && (this.#names || this.#progress === 'loading')) return;
    this.#abort?.abort();
    this.#abort = new AbortController();
    this.#key = key;
    this.#names = undefined;
    this.#progress = 'loading';
    void this.#load(this.#abort.signal);
  }

  async #load(signal: AbortSignal): Promise<void> {
    const names = await this.#options.load(signal).catch(() => undefined);
    if (signal.aborted) return;
    this.#names = names;
    this.#progress = names ? 'idle' : 'failed';
    this.#host.requestUpdate();
  }
}
