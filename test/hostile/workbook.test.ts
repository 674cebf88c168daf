// Whatever stands in a table, the workbook that readers take home opens with the same in its cells, and runs none of it.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { writeWorkbook } from '../../src/elements/indicator-table/write-workbook.js';
import type { SheetCell } from '../../src/text/table-sheets.js';
import { assertAlwaysLater } from './support/assert-always.js';
import { hostileText } from './support/hostile-json.js';

/** A workbook is zipped and unzipped each time. */
const RUNS = 150;
const MOST_LETTERS = 32_767;

/** What spreadsheets take for more than text: formulas, errors, numbers, dates, and letters by their number. */
const STRANGE = [
  ...['=1+1', '+1+cmd|x', '-2+3', '@SUM(1)', "'=1", '{=1}', '=HYPERLINK("http://evil.example")'],
  ...['#N/A', '#REF!', '#DIV/0!', '#NAME?', '#GETTING_DATA', '#SPILL!', '#'],
  ...['TRUE', '007', '1e5', '2024-01-31', '12,1', ' 1', '-0', 'NaN'],
  ...['_x0041_', '_X000d_', '_x005F_x0041_', '__x0041__', '#_x0041_', '_x'],
  ...['\uFFFE', 'a\uFFFFb', '\u0001', '\u007F', '\u0085\u2028', '\r', 'a\r\nb\n', '\t a \t', '  ', '\uFEFF'],
  ...[']]>', '&amp;', '&#x41;', '<!--', '<f>1+1</f>', '𝛴', 'a\uDC00b', '\uD83D'],
];

const strange = fc.constantFrom(...STRANGE);
const text = fc.oneof(
  strange,
  hostileText,
  fc.tuple(strange, hostileText, strange).map((parts) => parts.join('')),
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(-0, 5e-324, 1e308, 0.1 + 0.2, 2 ** 53, 1e21),
);
const cell: fc.Arbitrary<SheetCell> = fc.oneof(text, number, fc.constant(null));
const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });
const sheets = fc.record({ heads: fc.array(text, { minLength: 3, maxLength: 3 }), rows });

/** A text as it comes back: what is no letter cannot be written in any file. */
const written = (one: string) =>
  Buffer.from(one)
    .toString()
    .replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD');

/** A cell as it comes back: an empty text is an empty cell, and nought below zero is nought. */
function asRead(one: SheetCell): SheetCell {
  if (typeof one === 'string') return written(one) || null;
  return one === null ? null : one + 0;
}

async function readBack(heads: readonly string[], cells: readonly (readonly SheetCell[])[]) {
  const sheet = { name: 'Cijfers', heads, rows: cells };
  const bytes = await writeWorkbook([sheet], { title: heads[0] ?? '', creator: heads[1] ?? '' });
  const [read] = (await readXlsx(bytes)).sheets;
  if (!read) throw new Error('There is no sheet');
  return read;
}

describe('a workbook that a reader takes home', () => {
  it('has every text and every number whole, and no other cell', async () => {
    await assertAlwaysLater(
      sheets,
      async ({ heads, rows }) => {
        const read = await readBack(heads, rows);
        const all: readonly (readonly SheetCell[])[] = [heads, ...rows];
        const found = all.map((row, down) => row.map((_, across) => read.rows[down]?.[across] ?? null));
        expect(found.map((row) => row.map((one) => (one === '' ? null : one)))).to.deep.equal(
          all.map((row) => row.map(asRead)),
        );
        expect(read.rows.length).to.be.at.most(all.length);
      },
      RUNS,
    );
  });

  it('has nothing that is run, and no error', async () => {
    await assertAlwaysLater(
      sheets,
      async ({ heads, rows }) => {
        const { cells } = await readBack(heads, rows);
        const found = [...(cells?.values() ?? [])];
        expect(found.filter(({ type, formula }) => formula !== undefined || type === 'error')).to.deep.equal(
          [],
        );
      },
      RUNS,
    );
  });

  it('has a text that no cell can hold as far as it can, and says so', async () => {
    const long = '𝛴'.repeat(MOST_LETTERS);
    const [[head = ''] = []] = (await readBack([long], [[1]])).rows;
    expect([String(head).length <= MOST_LETTERS, String(head).endsWith('…')]).to.deep.equal([true, true]);
  });
});
