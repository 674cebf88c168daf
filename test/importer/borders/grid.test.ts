import { describe, it } from 'node:test';
import { expect } from 'chai';
import { type GridPoint, ringsOnGrid } from '../../../src/importer/borders/grid.js';
import { box, GRID_BITS, ringThrough } from './shapes.js';

const onGrid = (...points: readonly GridPoint[]) =>
  ringsOnGrid({ polygons: [[ringThrough(...points)]] }, GRID_BITS);

describe('rings on the grid', () => {
  it('have the area on the left hand, round an area and round a hole', () => {
    const [outer, hole] = ringsOnGrid({ polygons: [[box(2, 2, 12, 12), box(4, 4, 6, 6)]] }, GRID_BITS);
    expect(outer?.[0]).to.deep.equal([2, 12]);
    expect(outer?.[1]).to.deep.equal([12, 12]);
    expect(hole?.slice(0, 2)).to.deep.equal([
      [4, 4],
      [6, 4],
    ]);
  });

  it('have no point twice in a row', () => {
    expect(onGrid([2, 2], [2.2, 2.2], [8, 2], [8, 8], [2.1, 2])).to.deep.equal([
      [
        [8, 8],
        [8, 2],
        [2, 2],
      ],
    ]);
  });

  it('are left out where they shrank to nothing', () => {
    expect(onGrid([2, 2], [8, 2], [8, 2.2])).to.deep.equal([]);
  });
});
