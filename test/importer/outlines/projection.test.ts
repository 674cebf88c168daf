import { describe, it } from 'node:test';
import { expect } from 'chai';
import { projectToWgs84 } from '../../../src/importer/outlines/projection.js';

/** Reference points that Kadaster publishes: x, y in RD New, longitude and latitude. */
const POINTS = [
  [155000, 463000, 5.3872062, 52.1551744],
  [120700.723, 487525.501, 4.88352559, 52.37453253],
] as const;

/** A metre in degrees of latitude. */
const METRE = 1 / 111_000;

async function project(x: number, y: number): Promise<readonly number[]> {
  const geometry = {
    type: 'LineString',
    coordinates: [
      [x, y],
      [x + 1000, y],
    ],
  };
  const collection = { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] };
  const projected = await projectToWgs84('points', Buffer.from(JSON.stringify(collection)), 'points');
  return (JSON.parse(projected.toString()) as { arcs: number[][][] }).arcs[0]?.[0] ?? [];
}

describe('projectToWgs84', () => {
  for (const [x, y, longitude, latitude] of POINTS) {
    it(`puts ${x}, ${y} within a metre of its place`, async () => {
      const [east = 0, north = 0] = await project(x, y);
      expect(Math.hypot((east - longitude) * 0.61, north - latitude)).to.be.lessThan(METRE);
    });
  }
});
