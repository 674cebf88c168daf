import { expect } from 'chai';
import { pushApart } from '../../src/drawing/push-apart.js';

function places(...labels: readonly (readonly [x: number, y: number])[]): readonly number[] {
  const placed = pushApart(
    labels.map(([x, y]) => ({ x, y })),
    0.1,
  );
  return placed.map(({ y }) => Math.round(y * 100) / 100);
}

describe('pushApart(labels, height)', () => {
  it('leaves labels that are free', () => {
    expect(places([1, 0.2], [1, 0.5])).to.deep.equal([0.2, 0.5]);
  });

  it('moves the lower of two down', () => {
    expect(places([1, 0.2], [1, 0.25])).to.deep.equal([0.2, 0.3]);
  });

  it('moves both up at the bottom', () => {
    expect(places([1, 0.98], [1, 1])).to.deep.equal([0.9, 1]);
  });

  it('leaves labels far apart from left to right', () => {
    expect(places([0.2, 0.5], [1, 0.5])).to.deep.equal([0.5, 0.5]);
  });
});
