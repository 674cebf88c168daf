import { expect } from 'chai';
import { type Borders, OUTSIDE } from '../../../src/domain/borders.js';
import { mendsOf } from '../../../src/drawing/detail/mends.js';
import { bordersOf, rectangle } from '../../support/mosaic.js';

const twoSquares = bordersOf([
  { area: 0, corners: rectangle(10, 10, 20, 20) },
  { area: 1, corners: rectangle(20, 10, 30, 20) },
]);

function arcsOf({ left, right }: Borders, isWanted: (left: number, right: number) => boolean) {
  return Uint32Array.from(left.keys()).filter((arc) => isWanted(left[arc] ?? 0, right[arc] ?? 0));
}

/** What is missing of two squares when some of their sides are taken away. */
function mendsWithout(isAway: (left: number, right: number) => boolean) {
  const away = { borders: twoSquares, arcs: arcsOf(twoSquares, isAway) };
  const { x, y, ...mends } = mendsOf({ away, come: [] }, new Uint32Array(2));
  const points = [...x].map((one, point) => [one, y[point] ?? 0]);
  return { points, left: [...mends.left], right: [...mends.right] };
}

describe('what is missing to close areas', () => {
  it('is nothing where nothing was taken away', () => {
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

  it('leads straight from where lines end to where they start again', () => {
    const { points, left, right } = mendsWithout((one, other) => one === 0 && other === OUTSIDE);
    expect([points, left, right]).to.deep.equal([
      [
        [20, 10],
        [20, 20],
      ],
      [0],
      [OUTSIDE],
    ]);
  });

  it('is nothing for areas that came anew', () => {
    const away = { borders: twoSquares, arcs: arcsOf(twoSquares, () => true) };
    expect([...mendsOf({ away, come: [] }, Uint32Array.of(1, 1)).left]).to.deep.equal([]);
  });
});
