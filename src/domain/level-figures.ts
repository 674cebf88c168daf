import type { AreaLevel } from './area.js';
import type { Observation } from './observation.js';
import type { ObservationColumn } from './observation-column.js';
import type { Origin } from './origin.js';

/** One indicator, origin and period for all areas of a level. */
export interface LevelQuestion {
  readonly indicator: string;
  readonly origin: Origin;
  readonly period: string;
  readonly edition: string;
  readonly level: AreaLevel;
}

/** The answer to a {@link LevelQuestion}, in the order of the level's list of areas. */
export interface LevelFigures {
  readonly observations: ObservationColumn;
  /** The country's figure; `undefined` when the publisher does not give it. */
  readonly country: Observation | undefined;
}
