import { expect } from 'chai';
import { isWithin, shapeAround, shapeAt } from '../../src/domain/located-shape.js';
import type { AreaShape, Position } from '../../src/domain/outlines.js';
import { aSquare } from '../support/builders.js';
import { randomNumbers } from '../support/random.js';

const squares = [aSquare('GM0363', 0), aSquare('GM0599', 1)];

const ring = (west: number, south: number, size: number): readonly Position[] => [
  [west, south],
  [west, south + size],
  [west + size, south + size],
  [west + size, south],
  [west, south],
];

/** Two islands, of which the first has a lake. */
const islands: AreaShape = {
  code: 'GM0001',
  polygons: [[ring(0, 0, 10), ring(4, 4, 2)], [ring(20, 0, 1)]],
  neighbours: [],
};

describe('shapeAt(shapes, position)', () => {
  it('finds the shape that a position lies in', () => {
    expect(shapeAt(squares, [5.5, 52.5])?.code).to.equal('GM0599');
  });

  it('finds none outside all of them', () => {
    expect(shapeAt(squares, [5.5, 53.5])).to.equal(undefined);
  });
});

describe('isWithin(shape, position)', () => {
  const cases: readonly (readonly [string, Position, boolean])[] = [
    ['on an island', [1, 1], true],
    ['in the lake on it', [5, 5], false],
    ['on the other island', [20.5, 0.5], true],
    ['between them', [15, 0.5], false],
  ];
  for (const [where, position, expected] of cases) {
    it(`is ${expected} ${where}`, () => {
      expect(isWithin(islands, position)).to.equal(expected);
    });
  }

  it('says of a ragged shape what winding round it says', () => {
    const random = randomNumbers(5);
    const star = Array.from({ length: 40 }, (_, point): Position => {
      const [angle, far] = [(point / 40) * 2 * Math.PI, 1 + 4 * random()];
      return [far * Math.cos(angle), far * Math.sin(angle)];
    });
    const closed = [...star, star[0] as Position];
    const shape: AreaShape = { code: 'GM0002', polygons: [[closed]], neighbours: [] };
    for (let point = 0; point < 500; point++) {
      const position: Position = [random() * 10 - 5, random() * 10 - 5];
      expect(isWithin(shape, position), position.join()).to.equal(windsRound(closed, position));
    }
  });
});

describe('shapeAround(shapes, place)', () => {
  it('finds the shape that holds all of what the device is sure of', () => {
    expect(shapeAround(squares, { position: [4.5, 52.5], accuracy: 1000 })?.code).to.equal('GM0363');
  });

  it('finds none for a place that may lie in another shape', () => {
    expect(shapeAround(squares, { position: [4.99, 52.5], accuracy: 5000 })).to.equal(undefined);
  });
});

/** Adds up the angles under which the sides of a ring are seen: a full turn from within, nothing from outside. */
function windsRound(closed: readonly Position[], [x, y]: Position): boolean {
  let turned = 0;
  for (let point = 1; point < closed.length; point++) {
    const [a, b] = [closed[point - 1] as Position, closed[point] as Position];
    const [fromX, fromY, toX, toY] = [a[0] - x, a[1] - y, b[0] - x, b[1] - y];
    turned += Math.atan2(fromX * toY - fromY * toX, fromX * toX + fromY * toY);
  }
  return Math.abs(turned) > Math.PI;
}
