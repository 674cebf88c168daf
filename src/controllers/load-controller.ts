import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far a load has come. While it starts again or fails, the last value stays at hand. */
export type Load<Value> =
  | { readonly state: 'idle' }
  | { readonly state: 'loading'; readonly previous: Value | undefined }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly error: unknown; readonly previous: Value | undefined };

/** What to load, and how. */
export interface LoadOptions<Key extends readonly unknown[], Value> {
  /** What the answer depends on; `undefined` as long as there is nothing to ask. A change starts a new load. */
  readonly key: () => Key | undefined;
  /** Fetches the answer; the signal aborts when it is overtaken or the element leaves the page. */
  readonly load: (key: Key, signal: AbortSignal) => Promise<Value>;
}

/**
 * Loads what an element shows. An answer that was overtaken is dropped, leaving the page aborts, and coming back starts
 * again unless the answer was already there.
 */
export class LoadController<Key extends readonly unknown[], Value> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: LoadOptions<Key, Value>;
  #current: Load<Value> = { state: 'idle' };
  #key: Key | undefined;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: LoadOptions<Key, Value>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** How far the load is now. */
  get current(): Load<Value> {
    return this.#current;
  }

  /** Asks the same again, after a failure. */
  reload(): void {
    if (this.#key) this.#start(this.#key);
  }

  hostUpdate(): void {
    const key = this.#options.key();
    if (isSameKey(key, this.#key)) return;
    this.#key = key;
    if (key) this.#start(key);
    else this.#stop();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    if (this.#current.state !== 'ready') this.#key = undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#abort?.abort();
    this.#current = { state: 'idle' };
  }

  #start(key: Key): void {
    this.#abort?.abort();
    this.#abort = new AbortController();
    this.#current = { state: 'loading', previous: lastValue(this.#current) };
    this.#host.requestUpdate();
    void this.#run(key, this.#abort.signal);
  }

  async #run(key: Key, signal: AbortSignal): Promise<void> {
    const previous = lastValue(this.#current);
    const outcome = await this.#options.load(key, signal).then(
      (value): Load<Value> => ({ state: 'ready', value }),
      (error: unknown): Load<Value> => ({ state: 'failed', error, previous }),
    );
    if (signal.aborted) return;
    this.#current = outcome;
    this.#host.requestUpdate();
  }
}

function lastValue<Value>(load: Load<Value>): Value | undefined {
  switch (load.state) {
    case 'idle':
      return undefined;
    case 'ready':
      return load.value;
    default:
      return load.previous;
  }
}

/** Whether two keys have the same parts. */
export function isSameKey(a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): boolean {
  if (!a || !b) return a === b;
  return a.length === b.length && a.every((part, index) => Object.is(part, b[index]));
}
