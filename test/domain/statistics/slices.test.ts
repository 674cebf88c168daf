import { expect } from 'chai';
import { lastOf } from '../../../src/domain/statistics/slices.js';

describe('lastOf(slices)', () => {
  it('does all the work and gives its result', () => {
    let steps = 0;
    function* work(): Generator<undefined, string> {
      for (; steps < 3; steps++) yield;
      return 'done';
    }
    expect(lastOf(work())).to.equal('done');
    expect(steps).to.equal(3);
  });
});
