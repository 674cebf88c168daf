import { expect } from 'chai';
import { askAhead, takeAhead } from '../../src/data/asked-ahead.js';

const addressOf = (name: string) => new URL(`${name}.json`, import.meta.url).href;

describe('askAhead(address, until)', () => {
  it('hands the answer to who asks for the address', async () => {
    askAhead(addressOf('handed'), new AbortController().signal);
    expect(await takeAhead(addressOf('handed'))).to.be.instanceOf(Response);
  });

  it('has nothing for another address', () => {
    askAhead(addressOf('one'), new AbortController().signal);
    expect(takeAhead(addressOf('another'))).to.equal(undefined);
  });

  it('hands an answer to one only, for it can be read once', () => {
    askAhead(addressOf('read'), new AbortController().signal);
    void takeAhead(addressOf('read'));
    expect(takeAhead(addressOf('read'))).to.equal(undefined);
  });

  it('lets go of an answer that nobody took in time', () => {
    const until = new AbortController();
    askAhead(addressOf('old'), until.signal);
    until.abort();
    expect(takeAhead(addressOf('old'))).to.equal(undefined);
  });

  it('gives up what nobody wants any more', async () => {
    const leaving = new AbortController();
    askAhead(addressOf('given-up'), new AbortController().signal);
    const answer = takeAhead(addressOf('given-up'), leaving.signal)?.catch((error: Error) => error.name);
    leaving.abort();
    expect(await answer).to.equal('AbortError');
  });

  it('tells a server nothing of who asks, also on its own site', () => {
    const { fetch } = globalThis;
    const asked: (RequestInit | undefined)[] = [];
    globalThis.fetch = async (_, options) => {
      asked.push(options);
      return new Response();
    };
    askAhead(addressOf('asked'), new AbortController().signal);
    globalThis.fetch = fetch;
    expect(asked.map((options) => options?.credentials)).to.deep.equal(['omit']);
  });

  it('hands on a failure, so that who takes it tries again', async () => {
    askAhead('http://localhost:1/nobody.json', new AbortController().signal);
    const failure = await takeAhead('http://localhost:1/nobody.json')?.catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(TypeError);
  });
});
