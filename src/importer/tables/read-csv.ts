import { CsvError, parse } from 'csv-parse/sync';
import { InputError } from '../failure.js';
import { decodeText, type TextEncoding } from './decode-text.js';
import type { SourceFolder } from './source-folder.js';
import type { SourceTable } from './source-table.js';

/** How a CSV file is written. */
export interface CsvOptions {
  readonly delimiter?: string | undefined;
  readonly encoding?: TextEncoding | undefined;
}

const DEFAULT_DELIMITER = ';';
/** The header is line 1, so the first row is line 2. */
const FIRST_ROW_LINE = 2;

/**
 * Reads CSV files that continue each other as one table.
 * @throws {InputError} naming file and row where a line does not have as many cells as the header.
 */
export async function readCsv(
  folder: SourceFolder,
  name: string,
  files: readonly string[],
  options: CsvOptions = {},
): Promise<SourceTable> {
  const parts = [];
  for (const file of files) {
    parts.push({ file, records: parseCsv(file, await folder.read(file), options) });
  }
  const header = parts[0]?.records[0] ?? [];
  for (const { file, records } of parts) refuseOtherHeader(file, records[0] ?? [], header);
  return {
    name,
    columns: header.map((column) => ({ name: column.trim() })),
    rows: parts.flatMap(({ records }) => records.slice(1)),
    placeOf: placesIn(parts.map(({ file, records }) => ({ file, rows: records.length - 1 }))),
  };
}

function parseCsv(file: string, bytes: Buffer, options: CsvOptions): string[][] {
  const text = decodeText(bytes, options.encoding);
  try {
    const records: string[][] = parse(text, {
      delimiter: options.delimiter ?? DEFAULT_DELIMITER,
      bom: true,
      skip_empty_lines: true,
    });
    if (records.length === 0)
      throw new InputError({ file }, 'expected a line with the names of columns, found nothing');
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InputError({ file, row: Number(error.lines) }, error.message, { cause: error });
  }
}

function refuseOtherHeader(file: string, found: readonly string[], header: readonly string[]): void {
  const different = header.findIndex((column, index) => column !== found[index]);
  if (different < 0 && found.length === header.length) return;
  const column = header[different] ?? found[header.length] ?? '';
  throw new InputError({ file, row: 1, column }, 'the columns are not those of the first file of the table');
}

/** Tells the file and line of a row of several files put behind each other. */
export function placesIn(
  parts: readonly { readonly file: string; readonly rows: number }[],
  firstRow = FIRST_ROW_LINE,
): SourceTable['placeOf'] {
  return (row) => {
    let before = 0;
    for (const { file, rows } of parts) {
      if (row < before + rows) return { file, row: row - before + firstRow };
      before += rows;
    }
    return { file: parts[0]?.file ?? '' };
  };
}
