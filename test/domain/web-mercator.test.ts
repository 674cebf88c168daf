import { expect } from 'chai';
import {
  latitudeAt,
  longitudeAt,
  MERCATOR_LIMIT,
  mercatorX,
  mercatorY,
} from '../../src/domain/web-mercator.js';

const PRECISION = 1e-9;

describe('Web Mercator', () => {
  const cases: readonly [name: string, longitude: number, latitude: number, x: number, y: number][] = [
    ['the middle of the world', 0, 0, 0.5, 0.5],
    ['its north-west corner', -180, MERCATOR_LIMIT, 0, 0],
    ['its south-east corner', 180, -MERCATOR_LIMIT, 1, 1],
    // 5 degrees east and 52 north in EPSG:3857 is (556597.454, 6800125.454) metres.
    ['a field near Utrecht', 5, 52, 0.5138888888888888, 0.3303150936],
  ];
  for (const [name, longitude, latitude, x, y] of cases) {
    it(`puts ${name} in its place`, () => {
      expect(mercatorX(longitude)).to.be.closeTo(x, PRECISION);
      expect(mercatorY(latitude)).to.be.closeTo(y, PRECISION);
    });

    it(`finds ${name} again`, () => {
      expect(longitudeAt(x)).to.be.closeTo(longitude, PRECISION);
      expect(latitudeAt(y)).to.be.closeTo(latitude, 1e-6);
    });
  }
});
