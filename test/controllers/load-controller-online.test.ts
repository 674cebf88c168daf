import { expect } from 'chai';
import { LoadController } from '../../src/controllers/load-controller.js';
import { EndpointError, type EndpointFault } from '../../src/data/endpoint/endpoint-error.js';
import { FakeHost } from '../support/fake-host.js';

/** A load whose first answer is a failure; the next ones wait. */
async function failingWith(error: unknown) {
  const host = new FakeHost();
  const fails: ((error: unknown) => Promise<void>)[] = [];
  const controller = new LoadController<readonly string[], string>(host, {
    key: () => ['a'],
    load: () =>
      new Promise((_, reject) => {
        fails.push(async (reason) => {
          reject(reason);
          for (let turn = 0; turn < 5; turn++) await Promise.resolve();
        });
      }),
  });
  host.connect();
  host.update();
  const failNext = () => fails.at(-1)?.(error);
  await failNext();
  return { host, controller, failNext, asked: () => fails.length };
}

const failing = (fault: EndpointFault) =>
  failingWith(new EndpointError(fault, 'catalogue.json', 'no answer'));
const online = () => globalThis.dispatchEvent(new Event('online'));

describe('LoadController, when the line was down', () => {
  for (const fault of ['offline', 'unreachable', 'stalled'] as const) {
    it(`asks again when it is back, after "${fault}"`, async () => {
      const { asked } = await failing(fault);
      online();
      expect(asked()).to.equal(2);
    });
  }

  it('asks again when a part of the library did not come', async () => {
    const { asked } = await failingWith(new TypeError('Failed to fetch dynamically imported module'));
    online();
    expect(asked()).to.equal(2);
  });

  it('asks once, however often the line comes back meanwhile', async () => {
    const { asked } = await failing('offline');
    online();
    online();
    expect(asked()).to.equal(2);
  });

  it('asks again each time that it failed', async () => {
    const { asked, failNext } = await failing('offline');
    online();
    await failNext();
    online();
    expect(asked()).to.equal(3);
  });

  it('does not ask for what has another fault', async () => {
    const { asked } = await failing('damaged');
    online();
    expect(asked()).to.equal(1);
  });

  it('does not ask once the reader did', async () => {
    const { asked, controller } = await failing('offline');
    controller.reload();
    online();
    expect(asked()).to.equal(2);
  });

  it('does not ask for an element that left the page', async () => {
    const { asked, host } = await failing('offline');
    host.disconnect();
    online();
    expect(asked()).to.equal(1);
  });
});
