import { expect } from 'chai';
import { EndpointError } from '../../../src/data/endpoint/endpoint-error.js';
import { fetchJson, type Network } from '../../../src/data/endpoint/fetch-json.js';

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
  const read = (signal = new AbortController().signal) => fetchJson(base, 'catalogue.json', signal, network);
  return { asked, pauses, read };
}

const good = () => new Response('{"a":1}');
const status = (code: number) => new Response('', { status: code });

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
    ['the server is busy three times', [status(503), status(503), status(503)], 'refused', 3],
    ['there is no such file', [status(404)], 'not-found', 1],
    ['the server forbids it', [status(403)], 'refused', 1],
    ['it is a web page', [new Response('<!doctype html>')], 'damaged', 1],
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

  it('does not try again for who has left', async () => {
    const leaving = new AbortController();
    const { asked, read } = networkOf(new TypeError('offline'));
    const left = read(leaving.signal).catch(() => 'left');
    leaving.abort();
    expect([await left, asked.length]).to.deep.equal(['left', 1]);
  });
});
