import { expect } from 'chai';
import type { Borders } from '../../../src/domain/borders.js';
import { boxesOfArcs } from '../../../src/drawing/borders/boxes.js';
import { drawPolylines } from '../../../src/drawing/borders/polylines.js';
import type { View } from '../../../src/drawing/borders/view.js';
import { bordersOf, rectangle } from '../../support/mosaic.js';

const view: View = { worldWidth: 1024, left: 100, top: 100, width: 100, height: 100 };

/** One arc through the given points. */
function lineThrough(...points: readonly (readonly [x: number, y: number])[]): Borders {
  return {
    ...bordersOf([{ area: 0, corners: rectangle(0, 0, 1, 1) }]),
    starts: Uint32Array.of(0, points.length),
    x: Int32Array.from(points, ([x]) => x),
    y: Int32Array.from(points, ([, y]) => y),
    left: Int32Array.of(0),
    right: Int32Array.of(-1),
  };
}

const draw = (borders: Borders, one: View = view) =>
  drawPolylines(borders, boxesOfArcs(borders), Uint32Array.from(borders.left.keys()), one);

describe('the lines of a view', () => {
  it('run from end to end in its pixels', () => {
    const { points, ends } = draw(lineThrough([110, 120], [130, 120], [130, 150]));
    expect([...points]).to.deep.equal([10, 20, 30, 20, 30, 50]);
    expect([...ends]).to.deep.equal([3]);
  });

  it('leave out points that are too near each other to be seen', () => {
    const far = { ...view, worldWidth: 1024 / 8, left: 0, top: 0 };
    expect([...draw(lineThrough([80, 80], [82, 82], [83, 80], [160, 80]), far).points]).to.deep.equal([
      10, 10, 20, 10,
    ]);
  });

  it('keep both ends however near they are, so that lines stay joined', () => {
    const far = { ...view, worldWidth: 1024 / 8, left: 0, top: 0 };
    expect([...draw(lineThrough([80, 80], [81, 80]), far).points]).to.deep.equal([10, 10, 10.125, 10]);
  });

  it('leave out what is not in view', () => {
    const outside = bordersOf([{ area: 0, corners: rectangle(300, 300, 310, 310) }]);
    expect(draw(outside).ends).to.have.length(0);
  });

  it('are drawn just beyond the edge, where their width still shows', () => {
    expect(draw(lineThrough([95, 95], [95, 150])).ends).to.have.length(1);
  });

  it('follow only the arcs asked for', () => {
    const borders = bordersOf([{ area: 0, corners: rectangle(110, 110, 120, 120) }]);
    expect(drawPolylines(borders, boxesOfArcs(borders), Uint32Array.of(2), view).ends).to.have.length(1);
  });
});
