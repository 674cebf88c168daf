import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far outside the view an element starts to load, so that it is usually there when the reader arrives. */
const MARGIN = '400px';

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
      { rootMargin: MARGIN },
    );
    this.#observer.observe(this.#host);
    globalThis.addEventListener('beforeprint', this.#arrive);
  }

  hostDisconnected(): void {
    this.#stop();
  }

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
