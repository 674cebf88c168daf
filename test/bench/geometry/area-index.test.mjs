import { describe, it } from 'node:test';
import { expect } from 'chai';
import { AreaIndex } from './area-index.mjs';
import { innerPoints } from './inner-points.mjs';
import { toMercator } from './mercator.mjs';

const square = (left, bottom, size) => [
  [left, bottom],
  [left + size, bottom],
  [left + size, bottom + size],
  [left, bottom + size],
  [left, bottom],
];

function aFeature(code, coordinates) {
  return { type: 'Feature', properties: { code, name: code }, geometry: { type: 'Polygon', coordinates } };
}

/** An area around another. */
function anEnclave() {
  const hole = square(5, 52.5, 0.5);
  return new AreaIndex([aFeature('around', [square(4, 52, 2), hole]), aFeature('enclave', [hole])]);
}

describe('AreaIndex', () => {
  it('finds the area at a place, through the hole of the one around it', () => {
    const index = anEnclave();
    const codes = [
      [4.2, 52.2],
      [5.2, 52.7],
      [9, 52],
    ].map((place) => index.areaAt(toMercator(place))?.code);
    expect(codes).to.deep.equal(['around', 'enclave', undefined]);
  });
});

describe('innerPoints', () => {
  it('finds points that are well within their area', () => {
    const index = anEnclave();
    const radius = 0.05;
    for (const { code, point } of innerPoints(index, 4, radius)) {
      const area = index.areaAt(point);
      expect(area.code).to.equal(code);
      expect(index.distanceToBorder(area, point)).to.be.at.least(radius);
    }
  });
});
