import { expect } from 'chai';
import { ABSENCE_REASONS } from '../../src/domain/observation.js';
import { HATCHES, hatchFill } from '../../src/drawing/hatching.js';

describe('HATCHES', () => {
  it('has a pattern of its own for each reason of absence', () => {
    expect(new Set(HATCHES.map(({ path }) => path))).to.have.length(ABSENCE_REASONS.length);
  });

  it('is referred to by its id', () => {
    expect(HATCHES.map(({ id }) => `url(#${id})`)).to.deep.equal(ABSENCE_REASONS.map(hatchFill));
  });
});
