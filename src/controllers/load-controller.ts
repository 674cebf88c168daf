import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { EndpointError, type EndpointFault } from '../data/endpoint/endpoint-error.js';

/** How far a load has come. While it starts again or fails, the last value stays at hand. */
export type Load<Value> =
  | { readonly state: 'idle' }
  | { readonly state: 'loading'; readonly previous: Value | undefined }
  | { readonly state: 'ready'; readonly value: Value }
  | {
      readonly state: 'failed';
      readonly error: unknown;
      /** Why it failed the time before, if it did. */
      readonly before?: unknown;
      readonly previous: Value | undefined;
    };

/** Failures that may be over when this device is online again. */
const OF_THE_LINE: readonly EndpointFault[] = ['offline', 'unreachable', 'stalled'];
const ONLINE = 'online';

/** What to load, and how. */
export interface LoadOptions<Key extends readonly unknown[], Value> {
  /** What the answer depends on; `undefined` as long as there is nothing to ask. A change starts a new load. */
  readonly key: () => Key | undefined;
  /** Fetches the answer; the signal aborts when it is overtaken or the element leaves the page. */
  readonly load: (key: Key, signal: AbortSignal) => Promise<Value>;
}

/**
 * Loads what an element shows. An answer that was overtaken is dropped, leaving the page aborts, and coming back starts
 * again unless the answer was already there. What failed while the line was down is asked for once more when it is back.
 */
export class LoadController<Key extends readonly unknown[], Value> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: LoadOptions<Key, Value>;
  #current: Load<Value> = { state: 'idle' };
  #key: Key | undefined;
  #abort: AbortController | undefined;
  #failure: { readonly before?: unknown } = {};

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
    this.#end();
    if (this.#current.state !== 'ready') this.#key = undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  readonly #reloadOnline = (): void => this.reload();

  #stop(): void {
    this.#end();
    this.#current = { state: 'idle' };
  }

  #end(): void {
    this.#abort?.abort();
    globalThis.removeEventListener(ONLINE, this.#reloadOnline);
  }

  #start(key: Key): void {
    this.#end();
    this.#abort = new AbortController();
    this.#current = { state: 'loading', previous: lastValue(this.#current) };
    this.#host.requestUpdate();
    void this.#run(key, this.#abort.signal);
  }

  async #run(key: Key, signal: AbortSignal): Promise<void> {
    const previous = lastValue(this.#current);
    const outcome = await this.#options.load(key, signal).then(
      (value): Load<Value> => ({ state: 'ready', value }),
      (error: unknown): Load<Value> => ({ state: 'failed', error, ...this.#failure, previous }),
    );
    if (signal.aborted) return;
    this.#current = outcome;
    this.#failure = outcome.state === 'failed' ? { before: outcome.error } : {};
    if (isOfTheLine(outcome)) globalThis.addEventListener(ONLINE, this.#reloadOnline, { once: true });
    this.#host.requestUpdate();
  }
}

/** Whether a failure may be the line's: of an endpoint, or of a part of the library that did not come. */
function isOfTheLine(load: Load<unknown>): boolean {
  if (load.state !== 'failed') return false;
  const { error } = load;
  return error instanceof EndpointError ? OF_THE_LINE.includes(error.fault) : error instanceof TypeError;
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
