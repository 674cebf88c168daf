interface Request {
  readonly controller: AbortController;
  readonly answer: Promise<unknown>;
  wanted: number;
  settled: boolean;
}

/** How many answers are kept for elements that ask later; the one used longest ago goes first. */
const KEPT_ANSWERS = 64;

/**
 * Lets everybody who asks for the same thing share one request. It stops only when the last one who wants it has left,
 * and a failure is forgotten at once, so that asking again really asks again.
 */
export class SharedRequests {
  readonly #requests = new Map<string, Request>();
  readonly #kept: number;

  /** @param kept How many answers to keep; none where who asks keeps them himself. */
  constructor(kept = KEPT_ANSWERS) {
    this.#kept = kept;
  }

  /**
   * Joins the request under a key, or starts it.
   * @param load Fetches the answer; its signal aborts when nobody wants the answer any more.
   * @param signal Aborts this asker's interest only.
   */
  ask<Answer>(
    key: string,
    load: (signal: AbortSignal) => Promise<Answer>,
    signal: AbortSignal,
  ): Promise<Answer> {
    signal.throwIfAborted();
    const request = this.#requests.get(key) ?? this.#start(key, load);
    this.#touch(key, request);
    return this.#join<Answer>(key, request, signal);
  }

  /** Forgets what is kept, or on its way, under a key; who waits for it still gets it. */
  forget(key: string): void {
    this.#requests.delete(key);
  }

  #start(key: string, load: (signal: AbortSignal) => Promise<unknown>): Request {
    const controller = new AbortController();
    const request: Request = { controller, answer: load(controller.signal), wanted: 0, settled: false };
    request.answer.then(
      () => {
        request.settled = true;
        this.#trim();
      },
      () => this.#forget(key, request),
    );
    return request;
  }

  /** A request used last stands last; what stands first beyond the limit is let go. */
  #touch(key: string, request: Request): void {
    this.#requests.delete(key);
    this.#requests.set(key, request);
    this.#trim();
  }

  #trim(): void {
    for (const [key, { settled }] of this.#requests) {
      if (this.#requests.size <= this.#kept) return;
      if (settled) this.#requests.delete(key);
    }
  }

  #join<Answer>(key: string, request: Request, signal: AbortSignal): Promise<Answer> {
    request.wanted += 1;
    return new Promise<Answer>((resolve, reject) => {
      const leave = () => {
        reject(signal.reason);
        this.#leave(key, request);
      };
      signal.addEventListener('abort', leave, { once: true });
      request.answer
        .then((answer) => resolve(answer as Answer), reject)
        .finally(() => signal.removeEventListener('abort', leave));
    });
  }

  #leave(key: string, request: Request): void {
    request.wanted -= 1;
    if (request.wanted > 0 || request.settled) return;
    this.#forget(key, request);
    request.controller.abort();
  }

  #forget(key: string, request: Request): void {
    if (this.#requests.get(key) === request) this.#requests.delete(key);
  }
}
