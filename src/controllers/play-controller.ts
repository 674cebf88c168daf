import type { ReactiveController, ReactiveControllerHost } from 'lit';

const REDUCED = '(prefers-reduced-motion: reduce)';

/** What a {@link PlayController} plays. */
export interface PlayOptions {
  /** Goes one on; tells whether there is more to come. */
  readonly step: () => boolean;
  /** Does something after a while; gives what takes that back. */
  readonly later?: (act: () => void) => () => void;
}

/** Time for a reader to see what changed, in milliseconds. */
const STEP_MS = 1500;

/**
 * Steps on by itself until there is no more, or the reader stops it. For who wants no motion it makes one step at every
 * press.
 */
export class PlayController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: Required<PlayOptions>;
  readonly #reduced = matchMedia(REDUCED);
  #cancel: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, { step, later = afterStepTime }: PlayOptions) {
    this.#host = host;
    this.#options = { step, later };
    host.addController(this);
  }

  /** Whether it goes on by itself. */
  get isPlaying(): boolean {
    return this.#cancel !== undefined;
  }

  /** Whether it makes one step at a time. */
  get isByHand(): boolean {
    return this.#reduced.matches;
  }

  /** Starts or stops; or makes one step. */
  press(): void {
    if (this.isPlaying) this.stop();
    else this.#step();
  }

  /** Stops where it is. */
  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#reduced.addEventListener('change', this.#follow);
  }

  hostDisconnected(): void {
    this.#reduced.removeEventListener('change', this.#follow);
    this.stop();
  }

  readonly #follow = (): void => this.stop();

  #step(): void {
    const hasMore = this.#options.step();
    const goesOn = hasMore && !this.isByHand;
    this.#cancel = goesOn ? this.#options.later(() => this.#step()) : undefined;
    this.#host.requestUpdate();
  }
}

function afterStepTime(act: () => void): () => void {
  const timer = setTimeout(act, STEP_MS);
  return () => clearTimeout(timer);
}
