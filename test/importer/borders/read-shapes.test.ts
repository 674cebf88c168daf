import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { FeatureCollection } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { shapesOfGeoJson, shapesOfTopology } from '../../../src/importer/borders/read-shapes.js';

const ring = [
  [0, 0],
  [0, 1],
  [1, 1],
  [0, 0],
];
const layer: GeometryCollection = {
  type: 'GeometryCollection',
  geometries: [{ type: 'Polygon', id: 'BU00010000', arcs: [[0]] }],
};
const topology: Topology = {
  type: 'Topology',
  transform: { scale: [0.5, 0.5], translate: [0, 0] },
  arcs: [
    [
      [0, 0],
      [0, 2],
      [2, 0],
      [-2, -2],
    ],
  ],
  objects: { buurt: layer },
};

describe('shapes', () => {
  it('are read from a topology', () => {
    expect(shapesOfTopology(topology, layer)).to.deep.equal([{ code: 'BU00010000', polygons: [[ring]] }]);
  });

  it('are read from polygons and from areas of several parts', () => {
    const features: FeatureCollection = {
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', id: 'A', properties: null, geometry: { type: 'Polygon', coordinates: [ring] } },
        {
          type: 'Feature',
          id: 'B',
          properties: null,
          geometry: { type: 'MultiPolygon', coordinates: [[ring]] },
        },
      ],
    };
    expect(shapesOfGeoJson(features).map(({ polygons }) => polygons)).to.deep.equal([[[ring]], [[ring]]]);
  });

  it('are left out where a feature has none', () => {
    const point = { type: 'Point' as const, coordinates: [0, 0] };
    const features: FeatureCollection = {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', id: 'A', properties: null, geometry: point }],
    };
    expect(shapesOfGeoJson(features)).to.deep.equal([]);
  });
});
