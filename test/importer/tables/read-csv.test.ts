import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { readCsv } from '../../../src/importer/tables/read-csv.js';
import { SourceFolder } from '../../../src/importer/tables/source-folder.js';
import { failureOf, inFolder } from '../support/recorded.js';

const TEXT = 'code;naam\nGM9001;Súdwest\n';

const ENCODINGS: readonly [string, Buffer][] = [
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
  ['Windows-1252', Buffer.from(TEXT, 'latin1')],
  ['gzipped', gzipSync(Buffer.from(TEXT))],
  ['with line ends of Windows', Buffer.from(TEXT.replaceAll('\n', '\r\n'))],
];

function readFiles(files: Readonly<Record<string, Buffer | string>>, options = {}) {
  return inFolder(async (folder) => {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return readCsv(new SourceFolder(folder), 'table', Object.keys(files), options);
  });
}

describe('readCsv', () => {
  for (const [what, bytes] of ENCODINGS) {
    it(`reads a file in ${what}`, async () => {
      const table = await readFiles({ 'a.csv': bytes });
      expect([table.columns[0]?.name, table.rows]).to.deep.equal(['code', [['GM9001', 'Súdwest']]]);
    });
  }

  it('reads an encoding it is told', async () => {
    const table = await readFiles({ 'a.csv': Buffer.from(TEXT, 'utf16le') }, { encoding: 'utf-16le' });
    expect(table.rows[0]?.[1]).to.equal('Súdwest');
  });

  it('reads another delimiter and quoted cells', async () => {
    const table = await readFiles({ 'a.csv': 'code,naam\n"GM9001","A, B"\n' }, { delimiter: ',' });
    expect(table.rows).to.deep.equal([['GM9001', 'A, B']]);
  });

  it('puts files behind each other and knows where each row stands', async () => {
    const table = await readFiles({ 'a.csv': 'code\nA\nB\n', 'b.csv': 'code\nC\n' });
    expect([table.rows.length, table.placeOf(1), table.placeOf(2)]).to.deep.equal([
      3,
      { file: 'a.csv', row: 3 },
      { file: 'b.csv', row: 2 },
    ]);
  });

  it('names file and row of a line with too few cells', async () => {
    const message = await failureOf(readFiles({ 'a.csv': 'code;naam\nGM9001;A\nGM9002\n' }));
    expect(message).to.match(/^a\.csv, row 3: /);
  });

  it('names the file whose columns are others', async () => {
    const message = await failureOf(readFiles({ 'a.csv': 'code;naam\n', 'b.csv': 'code;titel\n' }));
    expect(message).to.equal(
      'b.csv, row 1, column naam: the columns are not those of the first file of the table',
    );
  });

  it('says that a file is empty', async () => {
    expect(await failureOf(readFiles({ 'a.csv': '' }))).to.contain('a.csv: expected a line with the names');
  });

  it('says that a file is not there', async () => {
    const work = inFolder((folder) => readCsv(new SourceFolder(folder), 'table', ['a.csv']));
    expect(await failureOf(work)).to.contain('a.csv: no such file in');
  });

  it('says that a packed file is damaged', async () => {
    const damaged = gzipSync(Buffer.from(TEXT)).subarray(0, 20);
    expect(await failureOf(readFiles({ 'a.csv.gz': damaged }))).to.contain('a.csv.gz: cannot be unpacked');
  });
});
