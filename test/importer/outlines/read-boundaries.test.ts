import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { readBoundaries } from '../../../src/importer/outlines/read-boundaries.js';
import { SourceFolder } from '../../../src/importer/tables/source-folder.js';
import { failureOf, inFolder } from '../support/recorded.js';

function read(content: unknown, changes = {}) {
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'a.json'), JSON.stringify(content));
    return readBoundaries(new SourceFolder(folder), {
      level: 'buurt',
      files: 'a.json',
      code: 'code',
      ...changes,
    });
  });
}

const shapes = [
  { properties: { code: 'BU90010000 ', water: 'NEE' } },
  { properties: { code: 'BU90019998', water: 'JA' } },
];
const geoJson = { type: 'FeatureCollection', features: shapes };
const topoJson = {
  type: 'Topology',
  arcs: [],
  objects: { one: { geometries: shapes }, two: { geometries: [] } },
};

describe('readBoundaries', () => {
  it('finds the codes in GeoJSON, without the spaces around them', async () => {
    expect((await read(geoJson)).codes).to.deep.equal(['BU90010000', 'BU90019998']);
  });

  it('gives shapes the code of the newer area they are part of', async () => {
    const joined = { BU90010009: ['BU90010000', 'BU90019998'] };
    expect((await read(geoJson, { joined })).codes).to.deep.equal(['BU90010009', 'BU90010009']);
  });

  it('names an older area that has no shape', async () => {
    const message = await failureOf(read(geoJson, { joined: { BU90010009: ['BU90010008'] } }));
    expect(message).to.equal('a.json: no outline of BU90010008, which BU90010009 is made of');
  });

  it('leaves out water, and counts it', async () => {
    const { codes, leftOut } = await read(geoJson, { drop: [{ column: 'water', is: ['JA'] }] });
    expect([codes, leftOut]).to.deep.equal([['BU90010000'], [{ condition: 'water is JA', rows: 1 }]]);
  });

  it('finds the codes in the object of TopoJSON it is told', async () => {
    expect((await read(topoJson, { object: 'one' })).codes).to.have.length(2);
  });

  it('asks which object of TopoJSON is meant', async () => {
    expect(await failureOf(read(topoJson))).to.equal('a.json: expected "object" to be one of one, two');
  });

  it('names file, feature and property where a code is missing', async () => {
    const message = await failureOf(read({ type: 'FeatureCollection', features: [{ properties: {} }] }));
    expect(message).to.equal('a.json, row 1, column code: expected a code, found nothing');
  });

  it('refuses what are no boundaries', async () => {
    expect(await failureOf(read({ type: 'Point' }))).to.equal(
      'a.json: expected GeoJSON features or TopoJSON',
    );
  });
});
