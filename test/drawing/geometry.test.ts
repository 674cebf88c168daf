import { expect } from 'chai';
import type { AreaShape, Ring } from '../../src/domain/outlines.js';
import { pointInside } from '../../src/drawing/geometry.js';

function aShape(...polygons: readonly (readonly Ring[])[]): AreaShape {
  return { code: 'BU00000000', polygons, neighbours: [] };
}

const square: Ring = [
  [0, 0],
  [0, 4],
  [4, 4],
  [4, 0],
  [0, 0],
];
const hole: Ring = [
  [1, 1],
  [2, 1],
  [2, 3],
  [1, 3],
  [1, 1],
];
const smallSquare: Ring = square.map(([x, y]) => [10 + x / 4, y / 4] as const);

/** A bay that opens to the north: its centroid lies in the water. */
const bay: Ring = [
  [0, 0],
  [0, 4],
  [1, 4],
  [1, 0.5],
  [3, 0.5],
  [3, 4],
  [4.5, 4],
  [4.5, 0],
  [0, 0],
];

describe('pointInside(shape)', () => {
  const cases = [
    { what: 'a square', shape: aShape([square]), point: [2, 2] },
    { what: 'a square with a hole', shape: aShape([square, hole]), point: [3, 2] },
    { what: 'the largest of two parts', shape: aShape([smallSquare], [square]), point: [2, 2] },
    { what: 'a bay', shape: aShape([bay]), point: [3.75, 2] },
  ];
  for (const { what, shape, point } of cases) {
    it(`lies on land in ${what}`, () => {
      expect(pointInside(shape)).to.deep.equal(point);
    });
  }
});
