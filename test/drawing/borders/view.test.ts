import { expect } from 'chai';
import { placementOf, viewAtZoom, viewOf } from '../../../src/drawing/borders/view.js';

const box = { west: 100, north: 200, east: 300, south: 300 };
const size = { width: 500, height: 400 };

describe('a view', () => {
  it('shows a box as large as it fits, in the middle', () => {
    const { scale, left, top } = placementOf(viewOf(box, 10, size, 50), { gridBits: 10 });
    expect([100 * scale - left, 300 * scale - left]).to.deep.equal([50, 450]);
    expect([200 * scale - top, 300 * scale - top]).to.deep.equal([100, 300]);
  });

  it('of a box without size still has a scale', () => {
    const { worldWidth } = viewOf({ west: 5, north: 5, east: 5, south: 5 }, 10, size);
    expect(worldWidth).to.be.greaterThan(0).and.be.finite;
  });

  it('without size still has a scale', () => {
    expect(viewOf(box, 10, { width: 0, height: 0 }, 10).worldWidth).to.be.greaterThan(0);
  });

  it('of a web map has as many pixels as the device', () => {
    const view = viewAtZoom(1, { x: 10, y: 20 }, { width: 101, height: 50 }, 1.5);
    expect(view).to.deep.equal({ worldWidth: 768, left: 15, top: 30, width: 152, height: 75 });
  });
});
