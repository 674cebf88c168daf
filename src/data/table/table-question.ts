import type { Area, AreaLevel } from '../../domain/area.js';
import type { PeerAreas } from '../../domain/area-profile/peer-areas.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Chosen } from '../../domain/chosen-view.js';
import type { DataTable } from '../../domain/table/data-table.js';
import {
  resolveSubjects,
  seriesAt,
  type TableLists,
  type TableSeries,
  type TableSubjects,
} from '../../domain/table/table-series.js';
import { type TableLayout, type TablePlace, TableShape } from '../../domain/table/table-shape.js';
import type { StatisticsSource } from '../statistics-source.js';

/** What the attributes of a table ask for, besides the choice that every element has. */
export interface TableWish {
  readonly layout: TableLayout;
  readonly lists: TableLists;
  /** Codes of the areas to list; empty for the parts of the area. */
  readonly areas: readonly string[];
  /** Whether the area is listed with those most like it, instead of its parts. */
  readonly withPeers: boolean;
  /** Level of the parts to list; empty for the first that has figures. */
  readonly level: string;
}

/** Finds the areas like one area, as `loadPeers` does. */
export type FindPeers = (
  catalogue: Catalogue,
  area: Pick<Area, 'code' | 'edition'>,
  source: StatisticsSource,
  signal: AbortSignal,
) => Promise<PeerAreas>;

/** What is asked of a source for a table. */
export interface TableQuestion {
  readonly context: Chosen;
  readonly wish: TableWish;
  /** Finds areas like another, where these are to be listed. */
  readonly findPeers: FindPeers;
  readonly source: StatisticsSource;
  readonly signal: AbortSignal;
}

/** The series of a table, made once, and where each stands. */
export interface SeriesGrid {
  readonly subjects: TableSubjects;
  readonly all: readonly TableSeries[];
  readonly at: (place: TablePlace) => TableSeries;
  /** The newest edition that figures use: its areas are listed. */
  readonly edition: string;
}

/** The series of a table for areas of some levels. */
export function seriesGrid(
  { context: { catalogue, choice }, wish }: TableQuestion,
  levels: readonly AreaLevel[],
): SeriesGrid {
  const subjects = resolveSubjects(catalogue, choice, wish.lists, levels);
  const { indicators, origins } = subjects;
  const periodCount = Math.max(1, subjects.periods.length);
  const all = indicators.flatMap((_, at) =>
    origins.flatMap((__, origin) =>
      Array.from({ length: periodCount }, (___, period) =>
        seriesAt(subjects, { areas: 0, indicators: at, origins: origin, periods: period }, choice, levels),
      ),
    ),
  );
  const at = (place: TablePlace) => {
    const index = (place.indicators * origins.length + place.origins) * periodCount + place.periods;
    const series = all[index];
    if (!series) throw new RangeError(`No series ${index}`);
    return series;
  };
  const used = new Set(all.flatMap(({ period }) => period?.edition ?? []));
  const newest = catalogue.editions.findLast(({ id }) => used.has(id))?.id;
  return { subjects, all, at, edition: newest ?? choice.period.edition };
}

/** How many rows and columns a table has with some number of areas. */
export function shapeOf({ layout }: TableWish, { subjects }: SeriesGrid, areas: number): TableShape {
  return new TableShape(layout, {
    areas,
    indicators: subjects.indicators.length,
    origins: subjects.origins.length,
    periods: Math.max(1, subjects.periods.length),
  });
}

/** A table without what depends on where its figures come from. */
export type FiguresOfTable = Pick<DataTable, 'areas' | 'level' | 'observe' | 'references' | 'like'>;
