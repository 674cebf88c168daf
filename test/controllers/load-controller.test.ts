import { expect } from 'chai';
import { isSameKey, LoadController } from '../../src/controllers/load-controller.js';
import { FakeHost } from '../support/fake-host.js';

interface Asked {
  readonly key: readonly string[];
  readonly signal: AbortSignal;
  answer(value: string): Promise<void>;
  fail(error: unknown): Promise<void>;
}

/** Lets every promise that is settled run on. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
}

function loading(first?: { readonly key: readonly string[] | undefined }) {
  const host = new FakeHost();
  const asked: Asked[] = [];
  const wish: { key: readonly string[] | undefined } = first ? { ...first } : { key: ['a'] };
  const controller = new LoadController<readonly string[], string>(host, {
    key: () => wish.key,
    load: (about, signal) =>
      new Promise((resolve, reject) => {
        const then = async (settling: () => void) => {
          settling();
          await settle();
        };
        asked.push({
          key: about,
          signal,
          answer: (value) => then(() => resolve(value)),
          fail: (error) => then(() => reject(error)),
        });
      }),
  });
  const choose = (next: readonly string[] | undefined) => {
    wish.key = next;
    host.update();
  };
  const ask = (index: number): Asked => {
    const found = asked[index];
    if (!found) throw new Error(`Nothing was asked ${index}`);
    return found;
  };
  host.connect();
  host.update();
  return { host, controller, asked, ask, choose };
}

describe('LoadController', () => {
  it('asks nothing as long as there is no key', () => {
    const { asked, controller } = loading({ key: undefined });
    expect(asked).to.have.length(0);
    expect(controller.current).to.deep.equal({ state: 'idle' });
  });

  it('is loading while it waits', () => {
    expect(loading().controller.current).to.deep.equal({ state: 'loading', previous: undefined });
  });

  it('shows the answer', async () => {
    const { ask, controller } = loading();
    await ask(0).answer('one');
    expect(controller.current).to.deep.equal({ state: 'ready', value: 'one' });
  });

  it('asks for an update when the answer is there', async () => {
    const { ask, host } = loading();
    const before = host.updates;
    await ask(0).answer('one');
    expect(host.updates).to.equal(before + 1);
  });

  it('asks once for the same key', () => {
    const { asked, choose } = loading();
    choose(['a']);
    expect(asked).to.have.length(1);
  });

  it('stops the question that is overtaken', () => {
    const { ask, choose } = loading();
    choose(['b']);
    expect(ask(0).signal.aborted).to.equal(true);
  });

  it('drops the answer that was overtaken', async () => {
    const { ask, choose, controller } = loading();
    choose(['b']);
    await ask(1).answer('new');
    await ask(0).answer('old');
    expect(controller.current).to.deep.equal({ state: 'ready', value: 'new' });
  });

  it('keeps the last answer at hand while the next is on its way', async () => {
    const { ask, choose, controller } = loading();
    await ask(0).answer('one');
    choose(['b']);
    expect(controller.current).to.deep.equal({ state: 'loading', previous: 'one' });
  });

  it('keeps the last answer at hand through two changes', async () => {
    const { ask, choose, controller } = loading();
    await ask(0).answer('one');
    choose(['b']);
    choose(['c']);
    expect(controller.current).to.deep.equal({ state: 'loading', previous: 'one' });
  });

  it('tells the error and keeps the last answer', async () => {
    const { ask, choose, controller } = loading();
    await ask(0).answer('one');
    choose(['b']);
    await ask(1).fail('broken');
    expect(controller.current).to.deep.equal({ state: 'failed', error: 'broken', previous: 'one' });
  });

  it('keeps the last answer however often it fails', async () => {
    const { ask, choose, controller } = loading();
    await ask(0).answer('one');
    choose(['b']);
    await ask(1).fail('broken');
    controller.reload();
    expect(controller.current).to.deep.equal({ state: 'loading', previous: 'one' });
    await ask(2).fail('broken again');
    expect(controller.current).to.deep.include({ state: 'failed', previous: 'one' });
  });

  it('asks the same again when told to', async () => {
    const { ask, asked, controller } = loading();
    await ask(0).fail('broken');
    controller.reload();
    expect(asked.map(({ key }) => key)).to.deep.equal([['a'], ['a']]);
  });

  it('tells why it failed the time before, until an answer comes', async () => {
    const { ask, controller } = loading();
    await ask(0).fail('broken');
    controller.reload();
    await ask(1).fail('broken again');
    expect(controller.current).to.deep.include({ error: 'broken again', before: 'broken' });
  });

  it('has nothing to ask again without a key', () => {
    const { asked, controller } = loading({ key: undefined });
    controller.reload();
    expect(asked).to.have.length(0);
  });

  it('stops when there is no key any more', () => {
    const { ask, choose, controller } = loading();
    choose(undefined);
    expect(ask(0).signal.aborted).to.equal(true);
    expect(controller.current).to.deep.equal({ state: 'idle' });
  });

  it('stops when the element leaves the page', () => {
    const { ask, host } = loading();
    host.disconnect();
    expect(ask(0).signal.aborted).to.equal(true);
  });

  it('takes no answer after the element left', async () => {
    const { ask, host, controller } = loading();
    host.disconnect();
    await ask(0).answer('late');
    expect(controller.current.state).to.equal('loading');
  });

  it('starts again when the element comes back too early', () => {
    const { asked, host } = loading();
    host.disconnect();
    host.connect();
    host.update();
    expect(asked).to.have.length(2);
  });

  it('starts again when the element comes back after a failure', async () => {
    const { ask, asked, host } = loading();
    await ask(0).fail('broken');
    host.disconnect();
    host.connect();
    host.update();
    expect(asked).to.have.length(2);
  });

  it('keeps the answer when the element comes back', async () => {
    const { ask, asked, host } = loading();
    await ask(0).answer('one');
    host.disconnect();
    host.connect();
    host.update();
    expect(asked).to.have.length(1);
  });
});

describe('isSameKey', () => {
  const shared = {};
  for (const [name, a, b, expected] of [
    ['two without a key', undefined, undefined, true],
    ['a key and none', ['a'], undefined, false],
    ['equal parts', ['a', 1, shared], ['a', 1, shared], true],
    ['another part', ['a'], ['b'], false],
    ['another object of the same content', [{}], [{}], false],
    ['a part more', ['a'], ['a', 'b'], false],
    ['not a number twice', [Number.NaN], [Number.NaN], true],
  ] as const) {
    it(`tells ${name}`, () => {
      expect(isSameKey(a, b)).to.equal(expected);
    });
  }
});
