import { describe, it } from 'node:test';
import { expect } from 'chai';
import { entropyFloor } from './entropy-floor.mjs';

const POINTS = 1024;

/** A line whose steps to the right and down are given by a rule. */
function aLine(stepRight, stepDown) {
  const walk = (step) => {
    let at = 0;
    return Int32Array.from({ length: POINTS }, (_, place) => {
      at += step(place);
      return at;
    });
  };
  return { x: walk(stepRight), y: walk(stepDown) };
}

describe('entropyFloor', () => {
  it('is next to nothing for steps that are all the same', () => {
    expect(
      entropyFloor(
        aLine(
          () => 5,
          () => -3,
        ),
      ),
    ).to.be.below(10);
  });

  it('is one bit a point for a coin that falls on either side as often', () => {
    expect(
      entropyFloor(
        aLine(
          (place) => place % 2,
          () => 0,
        ),
      ),
    ).to.be.closeTo(POINTS / 8, 5);
  });
});
