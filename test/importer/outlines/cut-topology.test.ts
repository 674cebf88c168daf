import { describe, it } from 'node:test';
import { expect } from 'chai';
import { cutTopology } from '../../../src/importer/outlines/cut-topology.js';

const topology = {
  transform: { scale: [1, 1] as [number, number], translate: [0, 0] as [number, number] },
  arcs: [
    [
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [0, 1],
    ],
    [
      [5, 5],
      [1, 1],
    ],
    [
      [9, 9],
      [1, 1],
    ],
  ] as [number, number][][],
  objects: {},
};

describe('cutTopology', () => {
  it('keeps only the arcs that are needed, and numbers them anew', () => {
    const shape = { type: 'Polygon', id: 'BU90010000', arcs: [[3, ~1]] };
    const cut = cutTopology(topology, new Map([['buurt', [shape]]]));
    expect([cut.arcs, cut.objects.buurt?.geometries[0]?.arcs]).to.deep.equal([
      [topology.arcs[3], topology.arcs[1]],
      [[0, ~1]],
    ]);
  });

  it('keeps a border that two shapes share in one place', () => {
    const one = { type: 'Polygon', id: 'BU90010000', arcs: [[2]] };
    const other = { type: 'MultiPolygon', id: 'BU90010001', arcs: [[[~2]]] };
    const cut = cutTopology(topology, new Map([['buurt', [one, other]]]));
    expect([cut.arcs.length, cut.objects.buurt?.geometries[1]?.arcs]).to.deep.equal([1, [[[~0]]]]);
  });
});
