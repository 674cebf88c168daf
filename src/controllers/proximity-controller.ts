import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isNearView, NEAR_PIXELS } from './near-view.js';

/** Tells when an element first comes near the view, or is about to be printed; before that it costs nothing. */
export class ProximityController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: IntersectionObserver | undefined;
  #isNear = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the element has been near the view. */
  get isNear(): boolean {
    return this.#isNear;
  }

  hostConnected(): void {
    if (this.#isNear) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#arrive();
      },
      { rootMargin: `${NEAR_PIXELS}px` },
    );
    this.#observer.observe(this.#host);
    queueMicrotask(this.#look);
    globalThis.addEventListener('beforeprint', this.#arrive);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Sees at once what the observer would tell a frame later. */
  readonly #look = (): void => {
    if (this.#observer && isNearView(this.#host)) this.#arrive();
  };

  readonly #arrive = (): void => {
    this.#isNear = true;
    this.#stop();
    this.#host.requestUpdate();
  };

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    globalThis.removeEventListener('beforeprint', this.#arrive);
  }
}
