import type { GazetteerConfig } from '../config/table-config.js';
import { readCsv } from '../tables/read-csv.js';
import { listOf } from '../tables/read-table.js';
import type { SourceFolder } from '../tables/source-folder.js';
import { findColumn, type SourceTable, textOf } from '../tables/source-table.js';

/** Codes and names of areas, found by the title that tables give them. */
export interface Gazetteer {
  /** Code of a title; `undefined` when it is unknown or means two areas. */
  readonly codeOf: (title: string) => string | undefined;
  readonly nameOf: (code: string) => string | undefined;
}

interface Entry {
  readonly title: string;
  readonly code: string;
  readonly name: string;
}

/** Reads a gazetteer. */
export async function readGazetteer(
  folder: SourceFolder,
  id: string,
  config: GazetteerConfig,
): Promise<Gazetteer> {
  const table = await readCsv(folder, id, listOf(config.files), config);
  const also = Object.entries(config.also ?? {}).map(([code, title]) => ({ title, code, name: title }));
  return gazetteerOf([...config.entries.flatMap((entry) => readEntries(table, entry)), ...also]);
}

/** A gazetteer of the given titles; one that stands for two codes is left out. */
export function gazetteerOf(entries: readonly Entry[]): Gazetteer {
  const codes = new Map<string, string | undefined>();
  for (const { title, code } of entries) {
    const known = codes.get(title);
    codes.set(title, !codes.has(title) || known === code ? code : undefined);
  }
  const names = new Map(entries.map(({ code, name }) => [code, name]));
  return { codeOf: (title) => codes.get(title), nameOf: (code) => names.get(code) };
}

function readEntries(table: SourceTable, config: GazetteerConfig['entries'][number]): readonly Entry[] {
  const titles = findColumn(table, config.title);
  const codes = findColumn(table, config.code);
  const names = config.name === undefined ? titles : findColumn(table, config.name);
  return table.rows.flatMap((row) => {
    const code = restoreCode(textOf(row[codes]), config.pad);
    const title = `${textOf(row[titles])}${config.suffix ?? ''}`;
    return code === '' ? [] : [{ title, code, name: textOf(row[names]) }];
  });
}

function restoreCode(code: string, pad: { prefix: string; digits: number } | undefined): string {
  return pad && code !== '' ? `${pad.prefix}${code.padStart(pad.digits, '0')}` : code;
}
