import { describe, it } from 'node:test';
import { expect } from 'chai';
import { entropyFloor, toGrid } from './entropy-floor.mjs';

/** A staircase: every step differs from the last in the same way. */
function aStaircase(steps) {
  const up = Array.from({ length: steps }, (_, step) => [step, step]);
  return [...up, [steps, 0], [0, 0]];
}

describe('entropyFloor', () => {
  it('is next to nothing for steps that are all the same', () => {
    expect(entropyFloor([aStaircase(1000)])).to.be.below(20);
  });

  it('counts a border once, however many areas share it', () => {
    const shared = Array.from({ length: 500 }, (_, y) => [(y * y) % 37, y]);
    const left = [...shared, [-100, 499], [-100, 0], shared[0]];
    const right = [...shared, [200, 499], [200, 0], shared[0]];
    expect(entropyFloor([left, right]) / entropyFloor([left])).to.be.below(1.1);
  });
});

describe('toGrid', () => {
  it('finds the grid that coordinates were rounded to', () => {
    const rings = [
      [
        [4.25, 52.5],
        [4.5, 52.75],
        [4.75, 53.5],
      ],
    ];
    expect(toGrid(rings)).to.deep.equal([
      [
        [17, 210],
        [18, 211],
        [19, 214],
      ],
    ]);
  });
});
