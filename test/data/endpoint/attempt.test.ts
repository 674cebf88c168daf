import { expect } from 'chai';
import { Attempt } from '../../../src/data/endpoint/attempt.js';
import { EndpointError } from '../../../src/data/endpoint/endpoint-error.js';
import { fetchJson } from '../../../src/data/endpoint/fetch-json.js';
import type { Network } from '../../../src/data/endpoint/network.js';

const base = new URL('https://cijfers.example.nl/monitor/');

/** A clock that only the test moves: the acts that wait for the end of patience, without those that were called off. */
function clockOf() {
  const waiting = new Set<() => void>();
  const begun: (() => void)[] = [];
  const losePatience = (act: () => void) => {
    begun.push(act);
    waiting.add(act);
    return () => waiting.delete(act);
  };
  const pass = () => {
    for (const act of [...waiting]) act();
  };
  return { losePatience, pass, waiting, begun };
}

/** A network whose answers never come, or come a piece at a time. */
function slowNetwork(body?: ReadableStream<Uint8Array>) {
  const clock = clockOf();
  const signals: AbortSignal[] = [];
  const fails = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  const network: Network = {
    fetch: (_, options) => {
      const signal = options?.signal as AbortSignal;
      signals.push(signal);
      return body ? Promise.resolve(new Response(body)) : fails(signal);
    },
    wait: async () => undefined,
    losePatience: clock.losePatience,
  };
  const asker = new AbortController();
  const read = () => fetchJson({ base, file: 'catalogue.json', signal: asker.signal, network });
  return { ...clock, signals, asker, read, network };
}

describe('waiting for an answer', () => {
  it('ends as "stalled" when nothing comes, and does not ask again', async () => {
    const { read, pass, signals } = slowNetwork();
    const answer = read().catch((error: unknown) => error);
    pass();
    expect(await answer)
      .to.be.instanceOf(EndpointError)
      .with.property('fault', 'stalled');
    expect(signals).to.have.length(1);
  });

  it('gives the request up, so that another can be made', async () => {
    const { read, pass, signals } = slowNetwork();
    const answer = read().catch(() => undefined);
    pass();
    await answer;
    expect(signals[0]?.aborted).to.equal(true);
  });

  it('begins anew with every piece that comes', async () => {
    const pieces = ['{"a"', ':', '1}'].map((piece) => new TextEncoder().encode(piece));
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const piece = pieces.shift();
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
    });
    const { read, begun } = slowNetwork(body);
    expect(await read()).to.deep.equal({ a: 1 });
    expect(begun.length).to.be.at.least(4);
  });

  it('leaves no clock running', async () => {
    const { network, waiting } = slowNetwork(new Response('{}').body ?? undefined);
    await fetchJson({ base, file: 'catalogue.json', signal: new AbortController().signal, network });
    expect(waiting.size).to.equal(0);
  });

  it('ends for who has left as if it had not been', async () => {
    const { read, asker } = slowNetwork();
    const answer = read().catch((error: unknown) => error);
    asker.abort('gone');
    expect(await answer).to.equal('gone');
  });
});

describe('Attempt', () => {
  it('joins the pieces of an answer', async () => {
    const { network, asker } = slowNetwork();
    const attempt = new Attempt(asker.signal, network);
    const body = new Blob([new Uint8Array(70_000).fill(1), new Uint8Array(3).fill(2)]).stream();
    const bytes = await attempt.read(new Response(body));
    attempt.end();
    expect([bytes.length, bytes.at(-1)]).to.deep.equal([70_003, 2]);
  });

  it('reads an answer without a body as nothing', async () => {
    const { network, asker } = slowNetwork();
    const attempt = new Attempt(asker.signal, network);
    const bytes = await attempt.read(new Response(null));
    attempt.end();
    expect(bytes).to.have.length(0);
  });
});
