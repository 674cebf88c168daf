import { Attempt } from './attempt.js';
import { EndpointError } from './endpoint-error.js';
import type { Network } from './network.js';

const ATTEMPTS = 3;
const FIRST_PAUSE_MS = 400;
/** A server that asks for more than this is not asked again before the reader does. */
const LONGEST_PAUSE_MS = 2000;
const WORTH_RETRYING = new Set([408, 425, 500, 502, 504]);
const BUSY = new Set([429, 503]);
const ABSENT = new Set([404, 410]);
/** Bytes in which markup shows itself, if it does. */
const START_BYTES = 64;

/** Where to get a file, and how. */
export interface FileRequest {
  /** Address of the endpoint; `file` is relative to it. */
  readonly base: URL;
  readonly file: string;
  readonly signal: AbortSignal;
  readonly network: Network;
  /** Whether the browser may give what it has; it may not after that was found wrong. */
  readonly cache?: RequestCache | undefined;
}

/**
 * Fetches and parses a JSON file, trying again with growing pauses when the server is busy or out of reach.
 * @throws {EndpointError} `unreachable`, `offline`, `stalled`, `busy`, `refused`, `not-found`, `web-page`, or `damaged` for
 * what is not JSON.
 */
export async function fetchJson(request: FileRequest): Promise<unknown> {
  return parse(new TextDecoder().decode(await fetchBytes(request)), request.file);
}

/** Fetches a file that is not text, as {@link fetchJson} does. */
export async function fetchBytes(request: FileRequest): Promise<Uint8Array> {
  const { signal, network } = request;
  for (let attempt = 1; ; attempt++) {
    const answer = await tryFetch(request);
    if (!(answer instanceof EndpointError)) return refuseWebPage(answer, request.file);
    const pause = pauseAfter(answer, attempt);
    if (attempt === ATTEMPTS || pause > LONGEST_PAUSE_MS) throw answer;
    await network.wait(pause, signal);
  }
}

async function tryFetch({
  base,
  file,
  signal,
  network,
  cache,
}: FileRequest): Promise<Uint8Array | EndpointError> {
  const { fetch } = network;
  const attempt = new Attempt(signal, network);
  try {
    const response = await fetch(new URL(file, base), {
      signal: attempt.signal,
      credentials: 'omit',
      ...(cache && { cache }),
    });
    return response.ok ? await attempt.read(response) : refusal(file, response);
  } catch (error) {
    signal.throwIfAborted();
    return silence(file, attempt, error);
  } finally {
    attempt.end();
  }
}

function silence(file: string, { isStalled }: Attempt, cause: unknown): EndpointError {
  if (isStalled) return new EndpointError('stalled', file, 'no answer in time', { cause });
  const fault = globalThis.navigator?.onLine === false ? 'offline' : 'unreachable';
  return new EndpointError(fault, file, String(cause), { cause });
}

function refusal(file: string, { status, headers }: Response): EndpointError {
  const fault = ABSENT.has(status) ? 'not-found' : BUSY.has(status) ? 'busy' : 'refused';
  const retryAfter = BUSY.has(status) ? secondsIn(headers.get('Retry-After')) : undefined;
  return new EndpointError(fault, file, `the server answered ${status}`, { cause: status, retryAfter });
}

/** A server says how long to wait in seconds, or until when. */
function secondsIn(header: string | null): number | undefined {
  if (!header) return undefined;
  const seconds = Number.isNaN(Number(header)) ? (Date.parse(header) - Date.now()) / 1000 : Number(header);
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds));
}

/** How long to wait before trying again; for ever where that would not help. */
function pauseAfter({ fault, cause, retryAfter = 0 }: EndpointError, attempt: number): number {
  const isPassing = fault === 'unreachable' || fault === 'busy' || WORTH_RETRYING.has(cause as number);
  return isPassing
    ? Math.max(FIRST_PAUSE_MS * 2 ** (attempt - 1), retryAfter * 1000)
    : Number.POSITIVE_INFINITY;
}

function refuseWebPage(bytes: Uint8Array, file: string): Uint8Array {
  const start = new TextDecoder().decode(bytes.subarray(0, START_BYTES));
  if (!start.trimStart().startsWith('<')) return bytes;
  throw new EndpointError('web-page', file, 'the file: expected JSON, found HTML');
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = `the file: expected JSON, found ${text.length} characters that are not`;
    throw new EndpointError('damaged', file, detail, { cause: error });
  }
}
