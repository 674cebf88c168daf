// Whatever a table says, of a page or of a publisher, it is read as it stands there, or refused by row and column.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { readPageTable } from '../../src/data/page-table/read-page-table.js';
import { ChoiceError } from '../../src/domain/choice.js';
import { InputError } from '../../src/importer/failure.js';
import { readCsv } from '../../src/importer/tables/read-csv.js';
import { SourceFolder } from '../../src/importer/tables/source-folder.js';
import { assertAlways } from './support/assert-always.js';
import { hostileText } from './support/hostile-json.js';
import { isRight } from './support/model-rules.js';

const LONG = 20_000;

const cell = fc.oneof(
  hostileText,
  fc.constantFrom('12', '1.234,5', '1,234.5', '-3', '61,2%', '5 ‰*', 'geheim', 'n.v.t.', '9'.repeat(400)),
  fc.constantFrom(`1${' '.repeat(LONG)}x`, `1${'.123'.repeat(LONG / 4)}x`, `1${','.repeat(LONG)}`),
);
const head = fc.oneof(
  hostileText,
  fc.constantFrom(
    'Werkt (%)',
    '2021',
    '2022',
    'n',
    'Aantal gevallen',
    `a${' '.repeat(LONG)}b`,
    '('.repeat(LONG),
  ),
);

describe('a table in a page', () => {
  const table = fc.record({
    title: hostileText,
    source: hostileText,
    language: fc.constantFrom('nl', 'en', ''),
    heads: fc.array(head, { minLength: 1, maxLength: 4 }),
    rows: fc
      .array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 })
      .map((rows) =>
        rows.map((cells, index) => ({ place: index + 2, isFoot: false, cells: [`rij ${index}`, ...cells] })),
      ),
  });

  it('is read as figures and reasons, or refused in words', () => {
    assertAlways(table, (one) => {
      try {
        const { columns, rows } = readPageTable(one);
        for (const { observations, decimals } of columns) {
          expect(observations.length).to.equal(rows.length);
          expect(observations.every(isRight) && decimals >= 0).to.equal(true);
        }
      } catch (error) {
        if (!(error instanceof ChoiceError)) throw error;
        expect(error.message).not.to.equal('');
      }
    });
  });
});

/** A folder in which every file has these bytes. */
class OneFile extends SourceFolder {
  constructor(readonly bytes: Buffer) {
    super('');
  }

  override async read(): Promise<Buffer> {
    return this.bytes;
  }
}

describe('a CSV file', () => {
  const written = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 });
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    written.map((rows) => Buffer.from(rows.map((cells) => cells.join(';')).join('\n'))),
    fc.constantFrom('"', '""";', ';;;\n"', '\uFEFF').map((text) => Buffer.from(text)),
  );

  it('is read as rows as wide as its head, or refused by file and row', async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        try {
          const { columns, rows, placeOf } = await readCsv(new OneFile(bytes), 'table', ['file.csv']);
          expect(rows.every((row) => row.length === columns.length)).to.equal(true);
          expect(rows.every((_, index) => placeOf(index).file === 'file.csv')).to.equal(true);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          expect(error.message).to.match(/^file\.csv/);
        }
      }),
      { seed: 1_999_010_100, numRuns: 200 },
    );
  });

  it('gives every cell back that was quoted as the format wants it', async () => {
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const texts = fc.array(fc.tuple(hostileText, hostileText), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(texts, async (rows) => {
        const wellFormed = rows.map((cells) => cells.map((text) => Buffer.from(text).toString()));
        const lines = [['een', 'twee'], ...wellFormed].map((cells) => cells.map(quoted).join(';'));
        const table = await readCsv(new OneFile(Buffer.from(`\uFEFF${lines.join('\n')}`)), 'table', [
          'file.csv',
        ]);
        expect(table.rows).to.deep.equal(wellFormed);
      }),
      { seed: 1_999_010_100, numRuns: 200 },
    );
  });
});
