import { isFigure } from '../observation.js';
import type { DataTable } from './data-table.js';
import type { TableSeries } from './table-series.js';

/** What of a table is said around it: marks that occur are explained, whatever is in view. */
export interface TableMarks {
  readonly hasFigures: boolean;
  readonly hasProvisional: boolean;
  readonly hasBases: boolean;
  /** Series of which a figure rests on too few cases. */
  readonly unclear: ReadonlySet<TableSeries>;
}

/** Looks which marks occur in a table. */
export function marksIn(table: DataTable): TableMarks {
  const { rowCount, columnCount } = table.shape;
  let [hasFigures, hasProvisional, hasBases] = [false, false, false];
  const unclear = new Set<TableSeries>();
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      const place = table.shape.cellPlace(row, column);
      const observation = table.observe(place);
      if (!observation || !isFigure(observation)) continue;
      hasFigures = true;
      if (observation.provisional) hasProvisional = true;
      const { base } = observation;
      if (base === undefined) continue;
      hasBases = true;
      const series = table.seriesAt(place);
      if (base < (series.indicator.smallBase ?? 0)) unclear.add(series);
    }
  }
  return { hasFigures, hasProvisional, hasBases, unclear };
}
