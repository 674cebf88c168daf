import { expect } from 'chai';
import { boxesOfArcs, boxesOfAreas, boxOfAll } from '../../../src/drawing/borders/boxes.js';
import { bordersOf, rectangle } from '../../support/mosaic.js';

const borders = bordersOf(
  [
    { area: 0, corners: rectangle(10, 20, 30, 40) },
    { area: 0, corners: rectangle(50, 5, 60, 15) },
    { area: 1, corners: rectangle(30, 20, 45, 40) },
  ],
  { areas: 3, groups: new Uint32Array(3) },
);
const arcs = boxesOfArcs(borders);

describe('the box', () => {
  it('of an area holds all its parts', () => {
    expect(boxesOfAreas(borders, arcs).at(0)).to.deep.equal({ west: 10, north: 5, east: 60, south: 40 });
  });

  it('of an area ends at the border it shares', () => {
    expect(boxesOfAreas(borders, arcs).at(1)).to.deep.equal({ west: 30, north: 20, east: 45, south: 40 });
  });

  it('of an area without outline is not there', () => {
    expect(boxesOfAreas(borders, arcs).at(2)).to.equal(undefined);
  });

  it('of all areas holds the whole country', () => {
    expect(boxOfAll(arcs)).to.deep.equal({ west: 10, north: 5, east: 60, south: 40 });
  });

  it('of no areas is not there', () => {
    expect(boxOfAll(boxesOfArcs(bordersOf([])))).to.equal(undefined);
  });
});
