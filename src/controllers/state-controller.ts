import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What an element shows now; `stale` is the last good picture while newer figures could not be had. */
export const ELEMENT_STATES = ['loading', 'ready', 'empty', 'withheld', 'stale', 'failed'] as const;

/** A state of {@link ELEMENT_STATES}. */
export type ElementState = (typeof ELEMENT_STATES)[number];

/** Fired when an element's state changes. */
export type StateChangeEvent = CustomEvent<{ readonly state: ElementState }>;

/**
 * Publishes an element's state in every way a page can follow it: the `state` attribute, a CSS state (`:state(ready)`),
 * a `state-change` event, and a promise that settles when the element is done.
 */
export class StateController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #internals: ElementInternals;
  #state: ElementState | undefined;
  #settle: (() => void) | undefined;
  #ready: Promise<void>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#internals = host.attachInternals();
    this.#ready = this.#untilSettled();
    host.addController(this);
  }

  /** The state published last. */
  get state(): ElementState {
    return this.#state ?? 'loading';
  }

  /** Settles when nothing is loading any more and all is painted; a later load makes a new promise. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  hostConnected(): void {
    if (this.#state === undefined) this.publish('loading');
  }

  /**
   * Publishes a state.
   * @param painted Settles when the picture that goes with the state is on screen.
   */
  publish(state: ElementState, painted: Promise<unknown> = Promise.resolve()): void {
    if (state !== this.#state) this.#announce(state);
    if (state === 'loading') this.#unsettle();
    else void this.#settleAfter(painted);
  }

  #announce(state: ElementState): void {
    const previous = this.#state;
    this.#state = state;
    this.#host.setAttribute('state', state);
    showAsCssState(this.#internals, previous, state);
    const event: StateChangeEvent = new CustomEvent('state-change', {
      detail: { state },
      bubbles: true,
      composed: true,
    });
    this.#host.dispatchEvent(event);
  }

  #unsettle(): void {
    if (this.#settle === undefined) this.#ready = this.#untilSettled();
  }

  #untilSettled(): Promise<void> {
    return new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  async #settleAfter(painted: Promise<unknown>): Promise<void> {
    const settle = this.#settle;
    await painted;
    if (settle === undefined || settle !== this.#settle || this.#state === 'loading') return;
    this.#settle = undefined;
    settle();
  }
}

/** Browsers of before 2024 have no CSS states, or take only dashed names; there the attribute has to do. */
function showAsCssState(
  { states }: ElementInternals,
  previous: ElementState | undefined,
  state: ElementState,
): void {
  try {
    if (previous) states.delete(previous);
    states.add(state);
  } catch {
    // The `state` attribute says the same.
  }
}
