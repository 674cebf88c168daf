// Whatever the texts of an endpoint are, a spreadsheet that opens what readers take home runs none of them.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { writeCsv, writeNumber } from '../../src/text/csv.js';
import { tableAsHtml, tableAsText } from '../../src/text/table-text.js';
import { assertAlways } from './support/assert-always.js';
import { hostileText } from './support/hostile-json.js';

/** What makes a spreadsheet read on as a formula: some skip space first, and some know the wide signs too. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const NUMBER = /^-\d+([.,]\d+)*(e[+-]\d+)?%?$/;
const isRun = (cell: string) => FORMULA.test(cell) && !NUMBER.test(cell);

const start = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  ' =',
  '\u00A0=',
  '＝',
  '＋',
  '－',
  '＠',
  '"=',
  "'=",
);
const cell = fc.oneof(
  hostileText,
  fc.tuple(start, hostileText).map((parts) => parts.join('')),
  fc.constantFrom(
    '=1+1',
    '+1+cmd|x',
    '-2+3',
    '-',
    '-a',
    '@SUM(1)',
    'a;=1',
    'a,=1',
    '"',
    'a\r\n=1',
    '-3',
    '-3,5',
  ),
);
// What is written as UTF-8 has no half characters.
const written = cell.map((text) => Buffer.from(text).toString());
const rows = fc.array(fc.array(written, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 });

describe('a CSV file that a reader takes home', () => {
  for (const [language, delimiter] of [
    ['nl', ';'],
    ['en', ','],
  ] as const) {
    it(`has no cell that is run, and every text whole (${language})`, () => {
      assertAlways(rows, (cells) => {
        const read: string[][] = parse(writeCsv(cells, language), { bom: true, delimiter });
        expect(read.flat().filter(isRun)).to.deep.equal([]);
        const isWhole = (text: string, place: number) =>
          [text, `'${text}`].includes(read.flat()[place] ?? '');
        expect(cells.flat().every(isWhole)).to.equal(true);
      });
    });

    it(`keeps every number a number, below zero too (${language})`, () => {
      const number = fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom(-0, -1e-7, -1e21),
      );
      assertAlways(number, (value) => {
        const [[text = ''] = []]: string[][] = parse(writeCsv([[writeNumber(value, language)]], language), {
          bom: true,
          delimiter,
        });
        expect(Number(text.replace(',', '.')) === value).to.equal(true);
      });
    });
  }
});

describe('a table on the clipboard', () => {
  const table = fc.record({ caption: cell, columns: fc.constant(['a', 'b', 'c']), rows }).map((one) => ({
    language: 'nl',
    remarks: [one.caption],
    table: { ...one, rows: one.rows.map(([head = '', ...cells]) => ({ head, cells })) },
  }));

  it('has no cell that is run, and as many as it had', () => {
    assertAlways(table, (one) => {
      const lines = tableAsText(one as never).split('\n');
      expect(lines).to.have.lengthOf(one.table.rows.length + 4);
      expect(lines.flatMap((line) => line.split('\t')).filter(isRun)).to.deep.equal([]);
      expect(lines.slice(2, -2).every((line) => line.split('\t').length === 3)).to.equal(true);
    });
  });

  it('has no markup but its own', () => {
    const OWN = /<\/?(?:table|caption|thead|tbody|tr|th|td|p)(?: (?:lang|scope)="[a-z]+")?>/g;
    assertAlways(table, (one) => {
      const html = tableAsHtml(one as never);
      expect(html.replace(OWN, '')).not.to.match(/[<>"]/);
      const cells = html.split(OWN);
      expect(cells.filter(isRun)).to.deep.equal([]);
    });
  });
});
