import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { BuildReport } from '../../../src/importer/report/build-report.js';
import { reportLines } from '../../../src/importer/report/report-text.js';

const codes = ['BU90010000', 'BU90010001', 'BU90010002', 'BU90010003', 'BU90010004', 'BU90010005'];
const match = {
  table: 'a',
  edition: '2021',
  level: 'buurt',
  matched: 9,
  areasWithoutRow: [],
  rowsWithoutArea: [],
};
const report: BuildReport = {
  files: 3,
  bytes: 400,
  editions: [{ edition: '2021', counts: { land: 1, buurt: 9 } }],
  tables: [],
  figures: [
    { ...match, period: '2020' },
    { ...match, period: '2021' },
  ],
  outlines: [
    {
      edition: '2021',
      level: 'buurt',
      matched: 3,
      joined: ['BU90010009'],
      areasWithoutOutline: codes,
      outlinesWithoutArea: [],
      lostInRepair: [],
      leftOut: [],
    },
  ],
};

describe('the report of a build', () => {
  it('counts on the console, with some examples', () => {
    expect(reportLines(report, false)).to.include(
      '  areas without outline (they keep their figures): 6 (BU90010000, BU90010001, BU90010002, BU90010003, BU90010004, …)',
    );
  });

  it('names the areas that were joined from older ones', () => {
    expect(reportLines(report, false)).to.include(
      '  drawn with joined outlines of older areas: 1 (BU90010009)',
    );
  });

  it('lists every code in its file', () => {
    expect(reportLines(report, true).join('\n')).to.contain('BU90010005');
  });

  it('tells periods that fit alike in one line', () => {
    expect(reportLines(report, false)).to.include(
      'figures of a, buurt, edition 2021: 9 areas with a row [2020 2021]',
    );
  });
});
