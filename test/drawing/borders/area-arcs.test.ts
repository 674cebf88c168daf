import { expect } from 'chai';
import { AreaArcs } from '../../../src/drawing/borders/area-arcs.js';
import { arcsByKind } from '../../../src/drawing/borders/border-kinds.js';
import { bordersOf, rectangle } from '../../support/mosaic.js';

/** Three squares in a row; the first two are of one gemeente. Area 3 has no outline. */
const row = bordersOf(
  [0, 1, 2].map((area) => ({ area, corners: rectangle(area * 10, 10, area * 10 + 10, 20) })),
  { areas: 4, groups: Uint32Array.of(0, 0, 1, 1) },
);

describe('the arcs of an area', () => {
  it('lie around it', () => {
    const arcs = [...new AreaArcs(row).of(1)];
    expect(arcs.every((arc) => row.left[arc] === 1 || row.right[arc] === 1)).to.equal(true);
    expect(arcs).to.have.length(4);
  });

  it('are none for an area without outline', () => {
    expect(new AreaArcs(row).of(3)).to.have.length(0);
  });

  it('tell its neighbours', () => {
    const arcs = new AreaArcs(row);
    expect([0, 1, 2, 3].map((area) => arcs.neighboursOf(area))).to.deep.equal([[1], [0, 2], [1], []]);
  });
});

describe('the kinds of border', () => {
  const kinds = arcsByKind(row);
  const between = (arcs: Uint32Array) => Array.from(arcs, (arc) => [row.left[arc], row.right[arc]]);

  it('part areas of one gemeente', () => {
    expect(between(kinds.area)).to.deep.equal([[0, 1]]);
  });

  it('part gemeenten', () => {
    expect(between(kinds.gemeente)).to.deep.equal([[1, 2]]);
  });

  it('part the country from what lies around it', () => {
    expect(kinds.outer).to.have.length(8);
  });
});
