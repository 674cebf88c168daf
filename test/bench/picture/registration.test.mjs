import { describe, it } from 'node:test';
import { expect } from 'chai';
import { AreaIndex } from '../geometry/area-index.mjs';
import { innerPoints } from '../geometry/inner-points.mjs';
import { fromPixel, toPixel } from '../geometry/mercator.mjs';
import { coastPoints, register } from './registration.mjs';

const SIZE = 300;
const BOX = { left: 0, top: 0, width: SIZE, height: SIZE };
const SEA = [255, 255, 255];
const COLOURS = { A: [90, 120, 150], B: [190, 210, 230] };

/** An island of two areas, with a bay. */
function anIsland() {
  const area = (code, ring) => ({
    type: 'Feature',
    properties: { code, name: code },
    geometry: { type: 'Polygon', coordinates: [ring] },
  });
  return new AreaIndex([
    area('A', [
      [4, 52],
      [5, 52.2],
      [5, 53],
      [4, 52.8],
      [4, 52],
    ]),
    area('B', [
      [5, 52.2],
      [6.5, 52],
      [6, 52.6],
      [6.8, 53.1],
      [5, 53],
      [5, 52.2],
    ]),
  ]);
}

const PARTS = [1 / 6, 1 / 2, 5 / 6];

/** Draws as a canvas does: a pixel on an edge has something of either side. */
function draw(index, projection) {
  const colourOf = (place) => COLOURS[index.areaAt(fromPixel(projection, place))?.code] ?? SEA;
  const data = new Uint8Array(4 * SIZE * SIZE);
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const parts = PARTS.flatMap((dx) => PARTS.map((dy) => colourOf([x + dx, y + dy])));
      const mean = [0, 1, 2].map(
        (channel) => parts.reduce((sum, part) => sum + part[channel], 0) / parts.length,
      );
      data.set(mean, 4 * (y * SIZE + x));
    }
  }
  return { width: SIZE, height: SIZE, data };
}

describe('register', () => {
  it('finds where a country was drawn to within half a pixel, from the picture alone', () => {
    const index = anIsland();
    const drawn = { scale: 120, left: -120 * 131 + 20, top: -120 * 83.5 + 90 };
    const found = register(draw(index, drawn), BOX, coastPoints(index), innerPoints(index, 12, 0.01));
    const [left, top, right, bottom] = index.box;
    for (const corner of [
      [left, top],
      [right, bottom],
    ]) {
      const [x, y] = toPixel(found, corner);
      const [wantedX, wantedY] = toPixel(drawn, corner);
      expect(Math.hypot(x - wantedX, y - wantedY)).to.be.below(0.5);
    }
  });
});
