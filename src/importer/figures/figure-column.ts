import type { AreaLevel } from '../../domain/area.js';
import type { ObservationColumn } from '../../domain/observation-column.js';
import type { Origin } from '../../domain/origin.js';

/** One column of the endpoint: an indicator, origin and period for all areas of a level. */
export interface FigureColumn {
  readonly indicator: string;
  readonly origin: Origin;
  readonly period: string;
  readonly edition: string;
  readonly level: AreaLevel;
  readonly observations: ObservationColumn;
  /** Columns with the same word here have the same bases; they are put next to each other, which compresses well. */
  readonly baseKey: string;
}
