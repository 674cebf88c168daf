import { AREA_LEVELS, type AreaLevel } from '../../domain/area.js';
import type { FigureColumn } from '../figures/figure-column.js';

/** One column of a profile table: the same figures at each level of the table. */
export interface ProfileColumnSource {
  readonly byLevel: ReadonlyMap<AreaLevel, FigureColumn>;
  readonly first: FigureColumn;
}

/** Columns that share an edition and a set of levels, and so the areas of their table. */
export interface ProfileTableSource {
  readonly edition: string;
  /** Widest first. */
  readonly levels: readonly AreaLevel[];
  /** Columns with equal bases stand next to each other, so that compression sees the repeat. */
  readonly columns: readonly ProfileColumnSource[];
}

/** Arranges all figures of an endpoint in the tables that every profile has. */
export function profileTablesOf(figures: readonly FigureColumn[]): readonly ProfileTableSource[] {
  const byFigure = groupBy(figures, ({ indicator, origin, period }) =>
    JSON.stringify([indicator, origin.scheme, origin.group, period]),
  );
  const sources = byFigure.flatMap((columns) =>
    groupBy(columns, ({ edition }) => edition).flatMap(([first, ...others]) => {
      if (!first) return [];
      return [{ first, byLevel: new Map([first, ...others].map((column) => [column.level, column])) }];
    }),
  );
  return groupBy(sources, tableKey).flatMap((columns) => {
    const [one] = columns;
    if (!one) return [];
    const ordered = groupBy(columns, ({ first }) => first.baseKey).flat();
    return [{ edition: one.first.edition, levels: levelsOf(one), columns: ordered }];
  });
}

function tableKey(source: ProfileColumnSource): string {
  return JSON.stringify([source.first.edition, levelsOf(source)]);
}

function levelsOf({ byLevel }: ProfileColumnSource): readonly AreaLevel[] {
  return AREA_LEVELS.filter((level) => byLevel.has(level));
}

/** Groups in the order of their first members. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
