import type { BordersMatch } from '../borders/borders-files.js';
import type { FiguresMatch } from '../figures/figures-match.js';
import type { OutlinesMatch } from '../outlines/outlines-match.js';
import type { RegionRows } from '../regions/region-rows.js';
import type { LeftOut } from '../regions/row-filter.js';

/** What became of one source table. */
export interface TableReport {
  readonly table: string;
  readonly rows: number;
  /** Rows that are about a known area. */
  readonly used: number;
  readonly leftOut: readonly LeftOut[];
  /** Titles or codes that mean no area, with the rows that have them. */
  readonly unresolved: readonly { readonly title: string; readonly rows: number }[];
}

/** Everything that did not fit when an endpoint was built, so that nothing is dropped in silence. */
export interface BuildReport {
  readonly files: number;
  readonly bytes: number;
  readonly editions: readonly {
    readonly edition: string;
    readonly counts: Readonly<Record<string, number>>;
  }[];
  readonly tables: readonly TableReport[];
  readonly figures: readonly FiguresMatch[];
  readonly outlines: readonly OutlinesMatch[];
  readonly borders: readonly BordersMatch[];
}

/** What became of the tables that were read. */
export function tableReports(tables: ReadonlyMap<string, RegionRows>): readonly TableReport[] {
  return [...tables]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { table }]) => ({
      table: name,
      rows: table.source.rows.length,
      used: table.codes.size,
      leftOut: table.leftOut,
      unresolved: [...table.unresolved].map(([title, rows]) => ({ title, rows })),
    }));
}

/** The matches of figures, each combination of table, period, edition and level once. */
export function uniqueMatches(matches: readonly FiguresMatch[]): readonly FiguresMatch[] {
  const keyed = matches.map((match) => {
    const { table, period, edition, level } = match;
    return [JSON.stringify([table, period, edition, level]), match] as const;
  });
  return [...new Map(keyed).values()];
}
