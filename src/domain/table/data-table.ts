import type { Area, AreaLevel } from '../area.js';
import type { Observation } from '../observation.js';
import type { TableSeries } from './table-series.js';
import type { TablePlace, TableShape } from './table-shape.js';

/** A row that stays on top of the others: a wider area, with the figures the publisher gives of it. */
export interface ReferenceRow {
  readonly area: Area;
  readonly observe: (series: TableSeries) => Observation | undefined;
}

/** Figures of areas by indicator, group and period, with what goes down and what goes across. */
export interface DataTable {
  readonly shape: TableShape;
  readonly areas: readonly Area[];
  /** Level of all the areas; `undefined` where they are of several. */
  readonly level: AreaLevel | undefined;
  /** Every series of the table, each once. */
  readonly series: readonly TableSeries[];
  /** The series at a place. */
  readonly seriesAt: (place: TablePlace) => TableSeries;
  /** What was observed at a place; `undefined` where the publisher has no such figures, or no such area then. */
  readonly observe: (place: TablePlace) => Observation | undefined;
  /** Wider areas, nearest first; only where areas go down. */
  readonly references: readonly ReferenceRow[];
  /** The area that all others are like, where it stands with those; it is the first. */
  readonly like?: Area | undefined;
  /** Edition whose areas are listed. */
  readonly edition: string;
}

/** What was observed in a cell. */
export function observationAt(table: DataTable, row: number, column: number): Observation | undefined {
  return table.observe(table.shape.cellPlace(row, column));
}

/** The wider areas on top of a table; none where a row is more than an area. */
export function referencesOn({ shape, references }: DataTable): readonly ReferenceRow[] {
  return shape.varying('rows').some((one) => one !== 'areas') ? [] : references;
}

/** Editions of series other than the one whose areas are listed: there a code may mean another territory. */
export function otherEditions({ series, edition }: DataTable): readonly string[] {
  const all = series.flatMap(({ period }) => period?.edition ?? []);
  return [...new Set(all)].filter((one) => one !== edition).sort();
}
