import { expect } from 'chai';
import { curvePath } from '../../src/drawing/curve-path.js';

describe('curvePath', () => {
  it('runs from the lower left to the upper right', () => {
    expect(
      curvePath([
        [0, 0],
        [0.5, 0.1],
        [1, 1],
      ]),
    ).to.equal('M0 100L50 90L100 0');
  });

  it('writes no more digits than are seen', () => {
    expect(curvePath([[1 / 3, 2 / 3]])).to.equal('M33.33 33.33');
  });
});
