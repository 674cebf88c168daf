import { expect } from 'chai';
import { runInSlices } from '../../src/canvas/run-in-slices.js';

function* steps(count: number, act: () => void = () => undefined): Generator<undefined, void> {
  for (let step = 0; step < count; step++) {
    act();
    yield;
  }
}

describe('runInSlices(work, signal)', () => {
  it('does all the work', async () => {
    let done = 0;
    const isDone = await runInSlices(
      steps(5, () => {
        done += 1;
      }),
      new AbortController().signal,
    );
    expect([isDone, done]).to.deep.equal([true, 5]);
  });

  it('stops when nobody wants it any more', async () => {
    const abort = new AbortController();
    const isDone = await runInSlices(
      steps(5, () => abort.abort()),
      abort.signal,
    );
    expect(isDone).to.equal(false);
  });
});
