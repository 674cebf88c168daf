import { EndpointError } from './endpoint-error.js';
import { fetchBytes, fetchJson } from './fetch-json.js';
import type { Network } from './network.js';

/** The files of an endpoint. What was found wrong is asked of the server itself the next time, and not of a cache on the way. */
export class EndpointFolder {
  readonly #base: URL;
  readonly #network: Network;
  readonly #distrusted = new Set<string>();

  constructor(base: URL, network: Network) {
    this.#base = base;
    this.#network = network;
  }

  /** Reads a JSON file. */
  json<Answer>(
    file: string,
    signal: AbortSignal,
    decode: (content: unknown) => Answer | Promise<Answer>,
  ): Promise<Answer> {
    return this.#read(file, async () => decode(await fetchJson(this.#request(file, signal))));
  }

  /** Reads a file of bytes. */
  bytes<Answer>(
    file: string,
    signal: AbortSignal,
    decode: (content: Uint8Array) => Answer | Promise<Answer>,
  ): Promise<Answer> {
    return this.#read(file, async () => decode(await fetchBytes(this.#request(file, signal))));
  }

  /** Has a file come from the server itself the next time. */
  distrust(file: string): void {
    this.#distrusted.add(file);
  }

  #request(file: string, signal: AbortSignal) {
    const cache: RequestCache | undefined = this.#distrusted.has(file) ? 'reload' : undefined;
    return { base: this.#base, file, signal, network: this.#network, cache };
  }

  async #read<Answer>(file: string, read: () => Promise<Answer>): Promise<Answer> {
    try {
      const answer = await read();
      this.#distrusted.delete(file);
      return answer;
    } catch (error) {
      if (isWrong(error)) this.distrust(file);
      throw error;
    }
  }
}

/** Whether something came that is not what it should be; a cache may keep such an answer for a year. */
function isWrong(error: unknown): boolean {
  return (
    error instanceof EndpointError &&
    ['web-page', 'damaged', 'other-release', 'newer-format'].includes(error.fault)
  );
}
