import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far outside the view an element starts to load, in pixels, so that it is usually there when the reader arrives. */
const MARGIN = 400;

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
      { rootMargin: `${MARGIN}px` },
    );
    this.#observer.observe(this.#host);
    if (canLook()) queueMicrotask(this.#look);
    globalThis.addEventListener('beforeprint', this.#arrive);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Sees at once what the observer would tell a frame later. */
  readonly #look = (): void => {
    if (!this.#observer) return;
    const { top, bottom, width, height } = this.#host.getBoundingClientRect();
    const isShown = width > 0 || height > 0;
    if (isShown && bottom > -MARGIN && top < innerHeight + MARGIN) this.#arrive();
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

/** Whether the page is laid out, and its view is the reader's: a frame in another page does not know where it stands. */
function canLook(): boolean {
  return document.readyState !== 'loading' && globalThis.parent === globalThis.self;
}
