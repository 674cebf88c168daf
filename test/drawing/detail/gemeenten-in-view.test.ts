import { expect } from 'chai';
import { PreparedBorders } from '../../../src/drawing/borders/prepared-borders.js';
import { gemeentenInView } from '../../../src/drawing/detail/gemeenten-in-view.js';
import { gemeentenOf } from '../../support/grains.js';
import { rectangle } from '../../support/mosaic.js';

const patches = [0, 1, 2, 3].map((area) => ({ area, corners: rectangle(20 * area, 20, 20 * area + 20, 40) }));
const { detail } = gemeentenOf(patches, 2);
const view = { worldWidth: 1024, left: 10, top: 0, width: 25, height: 100 };

describe('a view', () => {
  it('has the gemeenten that reach into it', () => {
    const gemeenten = (left: number) => [...gemeentenInView(new PreparedBorders(detail), { ...view, left })];
    expect([gemeenten(10), gemeenten(30), gemeenten(90)]).to.deep.equal([
      [[0, 0]],
      [
        [0, 1],
        [1, 2],
      ],
      [],
    ]);
  });

  it('within one area has its gemeente', () => {
    const inside = { worldWidth: 10_240, left: 450, top: 250, width: 50, height: 50 };
    expect([...gemeentenInView(new PreparedBorders(detail), inside)]).to.deep.equal([[1, 2]]);
  });
});
