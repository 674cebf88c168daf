import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { OutlinesConfig } from '../../../src/importer/config/edition-config.js';
import { drawEdition } from '../../../src/importer/outlines/draw-edition.js';
import type { Boundaries } from '../../../src/importer/outlines/read-boundaries.js';

/** A square of one degree, so many degrees to the east. */
function square(code: string, east: number) {
  const corners = [
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 0],
    [0, 0],
  ].map(([x = 0, y = 0]) => [4 + east + x, 51 + y]);
  return { type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates: [corners] } };
}

const squares = ['BU90010000', 'BU90020000', 'BU90030100', 'BU90030200'].map(square);
const buurten: Boundaries = {
  contents: [Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: squares }))],
  codes: squares.map(({ properties }) => properties.code),
  leftOut: [],
};

async function drawGemeenten(joined: Record<string, string[]> | undefined) {
  const config: OutlinesConfig = {
    vintage: '2019',
    boundaries: [
      { level: 'buurt', files: 'a.json', code: 'code' },
      { level: 'gemeente', dissolve: 'buurt', joined },
    ],
    country: { levels: ['gemeente'], detail: 0 },
  };
  const { overview } = await drawEdition('2022', config, new Map([['buurt', buurten]]), 'XX00');
  return overview.objects.gemeente?.geometries ?? [];
}

describe('the gemeenten of an edition', () => {
  it('are joined from buurten by code', async () => {
    const codes = (await drawGemeenten(undefined)).map(({ id }) => id);
    expect(codes).to.have.members(['GM9001', 'GM9002', 'GM9003']);
  });

  it('are joined from the older areas they are made of', async () => {
    const shapes = await drawGemeenten({ GM9010: ['GM9001', 'GM9002', 'WK900301'] });
    expect(shapes.map(({ id }) => id)).to.have.members(['GM9010', 'GM9003']);
  });

  it('have no border left where two older areas met', async () => {
    const shapes = await drawGemeenten({ GM9010: ['GM9001', 'GM9002'] });
    expect(shapes.map(({ type, arcs }) => [type, arcs.length])).to.deep.include(['Polygon', 1]);
  });
});
