import { expect } from 'chai';
import { absence, figure } from '../../src/domain/observation.js';
import { EVERYBODY } from '../../src/domain/origin.js';
import { pairAreas } from '../../src/domain/relation/paired-areas.js';
import type { Relation } from '../../src/domain/relation/relation.js';
import { correlate } from '../../src/domain/statistics/correlation.js';
import { relationToCsv } from '../../src/text/relation-csv.js';
import { relationTable } from '../../src/text/relation-table.js';
import { aCatalogue, anArea, anAreaList, everybody } from '../support/builders.js';
import { income, inhabitants, participation } from '../support/scatter-source.js';

const common = { origin: EVERYBODY, group: everybody, period: { id: '2021', edition: '2021' } };
const x = {
  ...common,
  indicator: participation,
  observations: [figure(65.3), figure(58.1), absence('withheld')],
};
const y = {
  ...common,
  indicator: income,
  observations: [figure(7.5, { provisional: true }), absence('too-few'), figure(8)],
};
const size = { ...common, indicator: inhabitants, observations: [figure(1000), figure(2000), figure(3000)] };
const relation: Relation = {
  scope: anArea('NL00', 'Nederland', 'land'),
  level: 'gemeente',
  x,
  y,
  size,
  pairs: pairAreas(x, y, size.observations),
  correlation: correlate(x.observations, y.observations),
};
const list = anAreaList();

function linesOf(fictional = false): readonly string[] {
  return relationToCsv(aCatalogue({ fictional }), relation, list, 'nl').split('\r\n');
}

describe('relationToCsv(catalogue, relation, list, language)', () => {
  it('begins with the caveat and the relation', () => {
    expect(linesOf()[0]).to.contain('let op;').and.contain('niet over personen');
    expect(linesOf()[1]).to.contain('verband;').and.contain('onduidelijk');
  });

  it('has both figures of every area, with the caveat, source and licence in each row', () => {
    const row = linesOf()[3];
    expect(row).to.match(/^GM0363;Amsterdam;gemeente;2021;65,3;;2021;7,5;;2021\*;1000;;2021;/);
    expect(row).to.contain('niet over personen').and.contain('Bron van inkomen').and.contain('CC BY 4.0');
  });

  it('leaves an absent figure empty, with its reason', () => {
    expect(linesOf()[4]).to.contain(';58,1;;2021;;te weinig personen;2021;');
    expect(linesOf()[5]).to.contain(';;geheim;2021;8;;2021;');
  });

  it('marks figures that are made up', () => {
    expect(linesOf(true)[3]).to.contain('VERZONNEN CIJFERS');
  });
});

describe('relationTable(table)', () => {
  const table = relationTable({ relation, list, chosen: ['GM0599'], limit: 2, language: 'nl' });

  it('has the figures of every area, and words for what is absent', () => {
    expect(table.rows[0]).to.deep.include({ head: 'Amsterdam', cells: ['65,3%', '7,5%*', '1.000'] });
    expect(table.rows[1]?.cells[1]).to.equal('te weinig personen');
  });

  it('marks the chosen areas, and tells how many rows follow', () => {
    expect(table.rows[1]?.current).to.equal(true);
    expect(table.further).to.equal(1);
  });

  it('holds the caveat in its caption', () => {
    expect(table.caption).to.contain('niet over personen');
  });
});
