import { takeAhead } from '../asked-ahead.js';
import { EndpointError } from './endpoint-error.js';

/** Waits a number of milliseconds; rejects as soon as the signal aborts. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** How to fetch: replaceable, so that tests decide what the network does and how fast time passes. */
export interface Network {
  readonly fetch: typeof globalThis.fetch;
  readonly wait: Wait;
}

const ATTEMPTS = 3;
const FIRST_PAUSE_MS = 400;
const WORTH_RETRYING = new Set([408, 425, 429, 500, 502, 503, 504]);
const ABSENT = new Set([404, 410]);

/** The browser's own network and clock; what was asked ahead is not asked again. */
export const browserNetwork: Network = {
  fetch: (address, options) => takeAhead(String(address)) ?? globalThis.fetch(address, options),
  wait: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, milliseconds);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
    }),
};

/**
 * Fetches and parses a JSON file, trying again with growing pauses when the server is busy or out of reach.
 * @param base Address of the endpoint; `file` is relative to it.
 * @throws {EndpointError} `unreachable`, `refused`, `not-found`, or `damaged` for what is not JSON.
 */
export async function fetchJson(
  base: URL,
  file: string,
  signal: AbortSignal,
  network: Network,
): Promise<unknown> {
  return parse(await fetchBody(base, file, signal, network, (response) => response.text()), file);
}

/** Fetches a file that is not text, as {@link fetchJson} does. */
export async function fetchBytes(
  base: URL,
  file: string,
  signal: AbortSignal,
  network: Network,
): Promise<Uint8Array> {
  const read = (response: Response) => response.arrayBuffer();
  return new Uint8Array(await fetchBody(base, file, signal, network, read));
}

type ReadBody<Body> = (response: Response) => Promise<Body>;

async function fetchBody<Body extends string | ArrayBuffer>(
  base: URL,
  file: string,
  signal: AbortSignal,
  network: Network,
  read: ReadBody<Body>,
): Promise<Body> {
  for (let attempt = 1; ; attempt++) {
    const answer = await tryFetch(base, file, signal, network, read);
    if (!(answer instanceof EndpointError)) return answer;
    if (attempt === ATTEMPTS || !isPassing(answer)) throw answer;
    await network.wait(FIRST_PAUSE_MS * 2 ** (attempt - 1), signal);
  }
}

async function tryFetch<Body extends string | ArrayBuffer>(
  base: URL,
  file: string,
  signal: AbortSignal,
  { fetch }: Network,
  read: ReadBody<Body>,
): Promise<Body | EndpointError> {
  try {
    const response = await fetch(new URL(file, base), { signal, credentials: 'omit' });
    return response.ok ? await read(response) : refusal(file, response.status);
  } catch (error) {
    signal.throwIfAborted();
    return new EndpointError('unreachable', file, String(error), { cause: error });
  }
}

function refusal(file: string, status: number): EndpointError {
  const fault = ABSENT.has(status) ? 'not-found' : 'refused';
  return new EndpointError(fault, file, `the server answered ${status}`, { cause: status });
}

function isPassing({ fault, cause }: EndpointError): boolean {
  return fault === 'unreachable' || WORTH_RETRYING.has(cause as number);
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new EndpointError('damaged', file, `the file: expected JSON, found ${describeStart(text)}`, {
      cause: error,
    });
  }
}

function describeStart(text: string): string {
  return /^\s*</.test(text) ? 'HTML' : `${text.length} characters that are not`;
}
