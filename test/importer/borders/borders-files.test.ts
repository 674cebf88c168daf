import { describe, it } from 'node:test';
import { expect } from 'chai';
import { decodeBorders } from '../../../src/data/endpoint/borders-file.js';
import { arcCount } from '../../../src/domain/borders.js';
import type { EditionAreas } from '../../../src/importer/areas/build-areas.js';
import { bordersFiles } from '../../../src/importer/borders/borders-files.js';
import { DETAIL_GRID_BITS, OVERVIEW_GRID_BITS } from '../../../src/importer/borders/build-borders.js';
import type { DrawnTopology, TopologyShape } from '../../../src/importer/outlines/draw-edition.js';
import { encodedBundleOf } from '../../../src/importer/write/bundle.js';

const gemeente = ['GM0001', 'GM0002'];
const buurt = ['BU00010000', 'BU00010001', 'BU00010002'];
const list = (level: 'gemeente' | 'buurt', codes: readonly string[]) => {
  return [level, { edition: '2021', level, codes, names: codes }] as const;
};
const areas: EditionAreas = new Map([list('gemeente', gemeente), list('buurt', buurt)]);

/** A square of so many steps of a hundred thousandth degree, a metre or so. */
function square(east: number, size: number): [number, number][] {
  return [
    [east, 0],
    [0, size],
    [size, 0],
    [0, -size],
    [-size, 0],
  ];
}

/** A layer as mapshaper writes it. */
const layerOf = (...geometries: TopologyShape[]) => ({ type: 'GeometryCollection', geometries });

const topology: DrawnTopology = {
  transform: { scale: [1e-5, 1e-5], translate: [5, 52] },
  arcs: [square(0, 1000), square(2000, 3)],
  objects: {
    gemeente: layerOf({ type: 'Polygon', id: 'GM0001', arcs: [[0]] }),
    buurt: layerOf(
      { type: 'Polygon', id: 'BU00010000', arcs: [[0]] },
      { type: 'Polygon', id: 'BU00010001', arcs: [[1]] },
    ),
  },
};
const drawn = { overview: topology, detail: topology, borders: topology };
const built = bordersFiles('NL00', drawn, areas);
const names = (built?.contents ?? []).map(({ values }) => `${values.scope}.${values.level}`);

function fileOf(scope: string, level: 'gemeente' | 'buurt') {
  const content = built?.contents[names.indexOf(`${scope}.${level}`)];
  const count = areas.get(level)?.codes.length ?? 0;
  return decodeBorders(content?.encode('1a2b3c4d') ?? Buffer.alloc(0), 'borders.bin', {
    bundle: '1a2b3c4d',
    edition: '2021',
    level,
    scope,
    count,
  });
}

describe('the borders files of an edition', () => {
  it('are one per level for the country, and one per gemeente for its parts', () => {
    expect(names).to.deep.equal(['NL00.gemeente', 'NL00.buurt', 'GM0001.buurt', 'GM0002.buurt']);
    expect([built?.country, built?.gemeente]).to.deep.equal([['gemeente', 'buurt'], ['buurt']]);
  });

  it('are coarse for the country and fine for a gemeente', () => {
    expect([fileOf('NL00', 'buurt').gridBits, fileOf('GM0001', 'buurt').gridBits]).to.deep.equal([
      OVERVIEW_GRID_BITS,
      DETAIL_GRID_BITS,
    ]);
  });

  it('tell which areas are too small for the country, and draw them in their gemeente', () => {
    expect(built?.matches.map(({ tooSmall }) => tooSmall)).to.deep.equal([[], ['BU00010001']]);
    expect([...fileOf('GM0001', 'buurt').left]).to.deep.equal([0, 1]);
  });

  it('are there without arcs for a gemeente of which nothing can be drawn', () => {
    expect(arcCount(fileOf('GM0002', 'buurt'))).to.equal(0);
  });

  it('are only of the country where gemeenten are not drawn in detail', () => {
    const { country, gemeente: parts } = bordersFiles('NL00', { ...drawn, detail: undefined }, areas) ?? {};
    expect([country, parts]).to.deep.equal([['gemeente', 'buurt'], []]);
  });

  it('are none where no borders were drawn', () => {
    expect(bordersFiles('NL00', { ...drawn, borders: undefined }, areas)).to.equal(undefined);
  });

  it('keep their hash as long as nothing in them changes', () => {
    const [one, other] = [topology, { ...topology, arcs: [square(0, 2000), square(3000, 3)] }].map(
      (borders) => encodedBundleOf(bordersFiles('NL00', { ...drawn, borders }, areas)?.contents ?? []),
    );
    expect(encodedBundleOf(built?.contents ?? []).hash).to.equal(one?.hash);
    expect(other?.hash).not.to.equal(one?.hash);
  });
});
