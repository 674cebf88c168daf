import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What an {@link EscapeController} puts away. */
export interface EscapeOptions {
  /** Whether there is something to put away now; asked after each update of the host. */
  readonly isShown: () => boolean;
  readonly putAway: () => void;
}

/**
 * Lets a reader put away with Escape what came up under his pointer, wherever the focus is: it may cover what he wants to
 * see, and to move the pointer may be hard.
 */
export class EscapeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  readonly #options: EscapeOptions;
  /** Where it listens now: a page may put the host into the document of a frame. */
  #document: Document | undefined;

  constructor(host: ReactiveControllerHost & Node, options: EscapeOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#stop();
    if (!this.#host.isConnected || !this.#options.isShown()) return;
    this.#document = this.#host.ownerDocument ?? undefined;
    this.#document?.addEventListener('keydown', this.#hear);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  readonly #hear = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#options.putAway();
  };

  #stop(): void {
    this.#document?.removeEventListener('keydown', this.#hear);
    this.#document = undefined;
  }
}
