import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PlaceNames } from './place-names.js';

/** What a reader does before he can want a name. */
const SIGNS_OF_INTEREST = ['pointerover', 'pointerdown', 'focusin'] as const;

/** Asks for the names of a map's areas when a reader shows an interest in it, and not before. */
export class NamesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #names: () => PlaceNames | undefined;
  #asking: { readonly names: PlaceNames; readonly abort: AbortController } | undefined;
  #wanted = false;

  constructor(host: ReactiveControllerHost & HTMLElement, names: () => PlaceNames | undefined) {
    this.#host = host;
    this.#names = names;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of SIGNS_OF_INTEREST) this.#host.addEventListener(type, this.want);
  }

  hostDisconnected(): void {
    for (const type of SIGNS_OF_INTEREST) this.#host.removeEventListener(type, this.want);
    this.#asking?.abort.abort();
    this.#asking = undefined;
  }

  /** Another division has other names, and who wanted the one wants the other. */
  hostUpdated(): void {
    if (this.#wanted) this.want();
  }

  /** Asks for the names, unless they are there or on their way; a failure is asked again at the next sign. */
  readonly want = (): void => {
    const names = this.#names();
    this.#wanted ||= names !== undefined;
    if (!names || names.list || this.#asking?.names === names) return;
    this.#asking?.abort.abort();
    const asking = { names, abort: new AbortController() };
    this.#asking = asking;
    names.ask(asking.abort.signal).then(
      () => this.#host.requestUpdate(),
      () => this.#forget(asking),
    );
  };

  #forget(asking: unknown): void {
    if (this.#asking !== asking) return;
    this.#asking = undefined;
    this.#wanted = false;
  }
}
