import { expect } from 'chai';
import { boundsOf } from '../../src/drawing/shape-bounds.js';
import { aSquare } from '../support/builders.js';

describe('boundsOf(shapes)', () => {
  it('goes around all shapes', () => {
    expect(boundsOf([aSquare('GM0363', 0), aSquare('GM0599', 2)])).to.deep.equal([
      [4, 52],
      [7, 53],
    ]);
  });

  it('has nothing to go around without shapes', () => {
    expect(boundsOf([])).to.equal(undefined);
  });
});
