import { expect } from 'chai';
import { mercatorY } from '../../../src/domain/web-mercator.js';
import { lineStyle } from '../../../src/drawing/borders/line-styles.js';
import { pixelsPerKilometre, viewAtZoom } from '../../../src/drawing/borders/view.js';

describe('the lines of borders', () => {
  it('are stronger between gemeenten than between buurten, however far one is zoomed in', () => {
    const scales = [0.1, 1, 5, 20, 400];
    const stronger = scales.filter((scale) => {
      const [area, gemeente] = [lineStyle('area', scale, 1), lineStyle('gemeente', scale, 1)];
      return gemeente.width > area.width && gemeente.opacity >= area.opacity;
    });
    expect(stronger).to.deep.equal(scales);
  });

  it('never lose strength when one zooms in', () => {
    const widths = [0.1, 2, 3, 8, 24, 400].map((scale) => lineStyle('area', scale, 1).width);
    expect(widths).to.deep.equal([...widths].sort());
  });

  it('are as wide to the eye on a sharper screen', () => {
    expect(lineStyle('outer', 50, 3).width).to.equal(3 * lineStyle('outer', 50, 1).width);
  });
});

describe('the lines of a crowded map', () => {
  it('are no wider than a pixel of the device between buurten', () => {
    expect(lineStyle('area', 1.7, 3).width).to.equal(1);
  });

  it('fade between buurten until none are left, and stay between gemeenten', () => {
    const opacities = [2, 1.5, 1, 0.5].map((scale) => lineStyle('area', scale, 1).opacity);
    expect(opacities).to.deep.equal([0.35, 0.175, 0, 0]);
    expect(lineStyle('gemeente', 0.5, 1).opacity).to.equal(0.55);
  });
});

describe('the scale of a view', () => {
  it('is that of the latitude in its middle', () => {
    const zoom = 10;
    const y = mercatorY(52) * 256 * 2 ** zoom;
    const view = viewAtZoom(zoom, { x: 0, y: y - 350 }, { width: 900, height: 700 }, 1);
    expect(1000 / pixelsPerKilometre(view)).to.be.closeTo(94.1, 0.1);
  });
});
