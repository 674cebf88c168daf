import { describe, it } from 'node:test';
import { expect } from 'chai';
import { AreaIndex } from '../geometry/area-index.mjs';
import { innerPoints } from '../geometry/inner-points.mjs';
import { fromPixel, toPixel } from '../geometry/mercator.mjs';
import { coastPoints, register } from './registration.mjs';

const SIZE = 300;
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

/** Draws as a canvas does: a pixel on an edge has something of either side. Left of the map the page is empty. */
function draw(index, projection, { left }) {
  const colourOf = (place) => COLOURS[index.areaAt(fromPixel(projection, place))?.code] ?? SEA;
  const width = left + SIZE;
  const data = new Uint8Array(4 * width * SIZE).fill(255);
  for (let y = 0; y < SIZE; y++) {
    for (let x = left; x < width; x++) {
      const parts = PARTS.flatMap((dx) => PARTS.map((dy) => colourOf([x + dx, y + dy])));
      const mean = [0, 1, 2].map(
        (channel) => parts.reduce((sum, part) => sum + part[channel], 0) / parts.length,
      );
      data.set(mean, 4 * (y * width + x));
    }
  }
  return { width, height: SIZE, data };
}

/** What is found where the box of a map stands so many pixels from the left of a page. */
function findAt(left) {
  const index = anIsland();
  const box = { left, top: 0, width: SIZE, height: SIZE };
  const drawn = { scale: 70, left: left - 70 * 131 + 40, top: -70 * 83.5 + 60 };
  const picture = draw(index, drawn, box);
  const found = register(picture, box, coastPoints(index), innerPoints(index, 12, 0.01));
  return { index, drawn, found };
}

describe('register', () => {
  it('finds where a country was drawn to within half a pixel, from the picture alone', () => {
    const { index, drawn, found } = findAt(0);
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

  it('finds the same wherever on the page the map stands', () => {
    expect(findAt(5 * SIZE).found.scale).to.be.closeTo(findAt(0).found.scale, 1e-9);
  });
});
