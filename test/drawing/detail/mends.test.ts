import { expect } from 'chai';
import { OUTSIDE } from '../../../src/domain/borders.js';
import { mendsOf } from '../../../src/drawing/detail/mends.js';
import { bordersOf, rectangle } from '../../support/mosaic.js';

const twoSquares = bordersOf([
  { area: 0, corners: rectangle(10, 10, 20, 20) },
  { area: 1, corners: rectangle(20, 10, 30, 20) },
]);

/** What is missing of two squares without some of their sides. */
function mendsWithout(isMissing: (left: number, right: number) => boolean) {
  const { left, right } = twoSquares;
  const arcs = Uint32Array.from(left.keys()).filter((arc) => !isMissing(left[arc] ?? 0, right[arc] ?? 0));
  const { x, y, ...mends } = mendsOf([{ borders: twoSquares, arcs }], Uint8Array.of(1, 1));
  return {
    points: [...x].map((one, point) => [one, y[point]]),
    left: [...mends.left],
    right: [...mends.right],
  };
}

describe('what is missing to close areas', () => {
  it('is nothing where they are closed', () => {
    expect(mendsWithout(() => false).points).to.deep.equal([]);
  });

  it('is one line between two that miss the same', () => {
    const { points, left, right } = mendsWithout((one, other) => one >= 0 && other >= 0);
    expect(points).to.have.deep.members([
      [20, 10],
      [20, 20],
    ]);
    expect([...left, ...right]).to.have.members([0, 1]);
  });

  it('leads from the end of one line to the start of the nearest other', () => {
    const { left, right } = mendsWithout((one, other) => one === 0 && other === OUTSIDE);
    expect([left, right]).to.deep.equal([[0], [OUTSIDE]]);
  });
});
