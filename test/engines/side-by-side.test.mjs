import { describe, it } from 'node:test';
import { expect } from 'chai';
import { SideBySide } from './side-by-side.mjs';

/** A browser that cannot start the sessions with these names. */
function aBrowser(failing = []) {
  const active = new Set();
  return {
    type: 'some',
    startSession: async (id) => {
      if (failing.includes(id)) throw new Error(`${id} failed`);
      active.add(id);
    },
    stopSession: async (id) => active.delete(id),
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => id,
  };
}

describe('SideBySide', () => {
  it('has a page in each browser', async () => {
    const both = new SideBySide('Some', [aBrowser(), aBrowser()]);
    await both.startSession('one', '');
    await both.startSession('other', '');
    expect([both.isActive('one'), both.isActive('other')]).to.deep.equal([true, true]);
  });

  it('gives a browser that is done to the next', async () => {
    const both = new SideBySide('Some', [aBrowser()]);
    await both.startSession('one', '');
    await both.stopSession('one');
    await both.startSession('next', '');
    expect([both.isActive('one'), both.isActive('next')]).to.deep.equal([false, true]);
  });

  it('loses no browser that could not start one page', async () => {
    const both = new SideBySide('Some', [aBrowser(['one'])]);
    const failure = await both.startSession('one', '').catch(({ message }) => message);
    await both.startSession('next', '');
    expect([failure, both.isActive('next')]).to.deep.equal(['one failed', true]);
  });
});
