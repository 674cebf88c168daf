import { expect } from 'chai';
import { mapHeight, pictureView } from '../../../src/drawing/picture/picture-view.js';

const all = { west: 256, north: 256, east: 768, south: 512 };
const size = { width: 200, height: 100 };

describe('the view of a picture', () => {
  it('shows all areas, with room around them', () => {
    const view = pictureView(all, undefined, 10, size, 10);
    expect(view.worldWidth).to.equal(1024 * (80 / 256));
    expect(256 * (view.worldWidth / 1024) - view.top).to.equal(10);
  });

  it('shows the part that a reader zoomed in on, to the edges', () => {
    const view = pictureView(all, { west: 0.5, north: 0.5, east: 0.7, south: 0.6 }, 10, size, 10);
    expect([view.left, view.top].map((edge) => edge / view.worldWidth)).to.deep.equal([0.5, 0.5]);
    expect(view.worldWidth).to.be.closeTo(1000, 1e-6);
  });

  it('is as high as what it shows', () => {
    expect(mapHeight(all, 580)).to.equal(290);
  });

  for (const shape of [0, 0.01, 3, 1e9, Number.POSITIVE_INFINITY]) {
    it(`fits a page, also for a map that is ${shape} times as high as wide`, () => {
      const ground = { west: 0, east: 1, north: 0, south: shape };
      expect(mapHeight(ground, 580)).to.be.within(200, 500);
    });
  }
});
