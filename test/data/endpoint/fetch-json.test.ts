import { expect } from 'chai';
import { EndpointError } from '../../../src/data/endpoint/endpoint-error.js';
import { type FileRequest, fetchJson } from '../../../src/data/endpoint/fetch-json.js';
import type { Network } from '../../../src/data/endpoint/network.js';

const base = new URL('https://cijfers.example.nl/monitor/');

/** A network that gives the listed answers in turn, and notes how long it was asked to wait. */
function networkOf(...answers: readonly (Response | Error)[]) {
  const asked: string[] = [];
  const pauses: number[] = [];
  const network: Network = {
    fetch: async (address) => {
      const answer = answers[asked.push(String(address)) - 1];
      if (answer instanceof Response) return answer;
      throw answer ?? new Error('asked too often');
    },
    wait: async (milliseconds) => {
      pauses.push(milliseconds);
    },
  };
  const read = (signal = new AbortController().signal) =>
    fetchJson({ base, file: 'catalogue.json', signal, network });
  return { asked, pauses, read };
}

const good = () => new Response('{"a":1}');
const status = (code: number, headers: Record<string, string> = {}) =>
  new Response('', { status: code, headers });
const reasonOf = (error: unknown) => (error instanceof EndpointError ? error : undefined);

describe('fetchJson', () => {
  it('reads a file of the endpoint', async () => {
    const { asked, read } = networkOf(good());
    expect([await read(), asked]).to.deep.equal([
      { a: 1 },
      ['https://cijfers.example.nl/monitor/catalogue.json'],
    ]);
  });

  it('tries again after a failing network, waiting longer each time', async () => {
    const { pauses, read } = networkOf(new TypeError('offline'), status(503), good());
    expect([await read(), pauses]).to.deep.equal([{ a: 1 }, [400, 800]]);
  });

  const failures = [
    [
      'the network fails three times',
      [new TypeError('offline'), new TypeError('offline'), new TypeError('offline')],
      'unreachable',
      3,
    ],
    ['the server is busy three times', [status(503), status(503), status(503)], 'busy', 3],
    ['the server breaks three times', [status(500), status(502), status(504)], 'refused', 3],
    ['the server asks for more than a moment', [status(429, { 'Retry-After': '60' })], 'busy', 1],
    ['there is no such file', [status(404)], 'not-found', 1],
    ['the server forbids it', [status(403)], 'refused', 1],
    ['it is a web page', [new Response('\uFEFF\n <!doctype html>')], 'web-page', 1],
    ['it is empty', [new Response('')], 'damaged', 1],
    ['it is cut off', [new Response('{"a":')], 'damaged', 1],
  ] as const;
  for (const [name, answers, fault, times] of failures) {
    it(`gives up as "${fault}" when ${name}, after asking ${times}×`, async () => {
      const { asked, read } = networkOf(...answers);
      const error = await read().catch((reason: unknown) => reason);
      expect([error, asked.length]).to.satisfy(
        ([reason, count]: [EndpointError, number]) =>
          reason instanceof EndpointError && reason.fault === fault && count === times,
      );
    });
  }

  it('waits as long as the server asks, where that is a moment', async () => {
    const { pauses, read } = networkOf(status(503, { 'Retry-After': '1' }), good());
    await read();
    expect(pauses).to.deep.equal([1000]);
  });

  describe('on a day of its own', () => {
    const { now } = Date;

    beforeEach(() => {
      Date.now = () => Date.UTC(2026, 0, 31, 12);
    });

    afterEach(() => {
      Date.now = now;
    });

    for (const [header, seconds] of [
      ['120', 120],
      ['Sat, 31 Jan 2026 13:00:00 GMT', 3600],
      ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
      ['soon', undefined],
    ] as const) {
      it(`hears from "${header}" to wait ${seconds === undefined ? 'for no known time' : `${seconds} s`}`, async () => {
        const answers = Array.from({ length: 3 }, () => status(429, { 'Retry-After': header }));
        const error = await networkOf(...answers)
          .read()
          .catch(reasonOf);
        expect((error as EndpointError).retryAfter).to.equal(seconds);
      });
    }
  });

  /** Reads a file, and tells how it was asked for. */
  async function optionsOf(changes: Partial<FileRequest> = {}): Promise<RequestInit | undefined> {
    const options: (RequestInit | undefined)[] = [];
    const network: Network = {
      fetch: async (_, option) => {
        options.push(option);
        return good();
      },
      wait: async () => undefined,
    };
    const { signal } = new AbortController();
    await fetchJson({ base, file: 'catalogue.json', signal, network, ...changes });
    return options[0];
  }

  it('may have to do without what the browser kept', async () => {
    expect(await optionsOf({ cache: 'reload' })).to.include({ cache: 'reload' });
  });

  it('tells a server nothing of who asks, also on its own site', async () => {
    expect(await optionsOf()).to.include({ credentials: 'omit' });
  });

  it('does not try again for who has left', async () => {
    const leaving = new AbortController();
    const { asked, read } = networkOf(new TypeError('offline'));
    const left = read(leaving.signal).catch(() => 'left');
    leaving.abort();
    expect([await left, asked.length]).to.deep.equal(['left', 1]);
  });
});
