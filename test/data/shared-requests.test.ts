import { expect } from 'chai';
import { SharedRequests } from '../../src/data/shared-requests.js';

interface Load {
  readonly signal: AbortSignal;
  readonly resolve: (answer: string) => void;
  readonly reject: (error: unknown) => void;
}

describe('SharedRequests', () => {
  let requests: SharedRequests;
  let loads: Load[];
  const load = (signal: AbortSignal) =>
    new Promise<string>((resolve, reject) => loads.push({ signal, resolve, reject }));
  const ask = (signal = new AbortController().signal, key = 'file') => requests.ask(key, load, signal);

  beforeEach(() => {
    requests = new SharedRequests();
    loads = [];
  });

  it('loads once for two who ask at the same time', async () => {
    const both = Promise.all([ask(), ask()]);
    loads[0]?.resolve('answer');
    expect([await both, loads.length]).to.deep.equal([['answer', 'answer'], 1]);
  });

  it('keeps the answer for who asks later', async () => {
    const first = ask();
    loads[0]?.resolve('answer');
    await first;
    expect([await ask(), loads.length]).to.deep.equal(['answer', 1]);
  });

  it('keeps no answer where it is to keep none', async () => {
    requests = new SharedRequests(0);
    const first = ask();
    loads[0]?.resolve('answer');
    await first;
    void ask();
    expect(loads.length).to.equal(2);
  });

  it('loads anew what was forgotten, and answers who waited for it', async () => {
    const waiting = ask();
    requests.forget('file');
    void ask();
    loads[0]?.resolve('answer');
    expect([await waiting, loads.length]).to.deep.equal(['answer', 2]);
  });

  it('loads apart what has another key', () => {
    void ask();
    void ask(undefined, 'other');
    expect(loads.length).to.equal(2);
  });

  it('goes on when one of two leaves', async () => {
    const leaving = new AbortController();
    const left = ask(leaving.signal).catch((error: Error) => error.name);
    const staying = ask();
    leaving.abort();
    loads[0]?.resolve('answer');
    expect([await left, await staying]).to.deep.equal(['AbortError', 'answer']);
  });

  it('stops when the last one leaves', async () => {
    const leaving = new AbortController();
    const left = ask(leaving.signal).catch(() => 'left');
    leaving.abort();
    await left;
    expect(loads[0]?.signal.aborted).to.equal(true);
  });

  it('loads again for who asks after everybody left', async () => {
    const leaving = new AbortController();
    const left = ask(leaving.signal).catch(() => 'left');
    leaving.abort();
    await left;
    void ask();
    expect(loads.length).to.equal(2);
  });

  it('forgets a failure', async () => {
    const first = ask().catch(() => 'failed');
    loads[0]?.reject(new Error('no network'));
    await first;
    void ask();
    expect(loads.length).to.equal(2);
  });

  it('asks nothing for who has already left', () => {
    expect(() => ask(AbortSignal.abort())).to.throw();
    expect(loads.length).to.equal(0);
  });
});
