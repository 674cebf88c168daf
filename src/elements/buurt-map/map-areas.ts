import type { Measurement } from '../../domain/comparison.js';
import type { Indicator } from '../../domain/indicator.js';
import type { Observation } from '../../domain/observation.js';
import { type Tally, tallyOf } from '../../domain/tally.js';
import type { PlaceNames } from '../shared/place-names.js';

/** The areas of a map with their figures, however these are kept. A key names an area within its map. */
export interface MapAreas {
  readonly size: number;
  readonly indicator: Indicator;
  /** What there is among their figures. */
  readonly tally: Tally;
  /** Names that come after the picture; `undefined` where they are known from the start. */
  readonly names?: PlaceNames | undefined;
  /** The figure of an area, or its absence; `undefined` for what is no area of the map. */
  observationOf(key: string): Observation | undefined;
  /** Key of an area, by its code; `undefined` for what is not on the map, or as long as codes are not known. */
  keyOf(code: string): string | undefined;
  /** The figure of an area with everything that goes with it; its name is a placeholder until it is known. */
  find(key: string | undefined): Measurement | undefined;
  /** All of them, in the publisher's order; `undefined` as long as names are not known. */
  measurements(): readonly Measurement[] | undefined;
}

/** Areas in a list of measurements; their keys are their codes. */
export class ListedAreas implements MapAreas {
  readonly indicator: Indicator;
  readonly #measurements: readonly Measurement[];
  readonly #byCode: ReadonlyMap<string, Measurement>;
  #tally: Tally | undefined;

  constructor(measurements: readonly Measurement[], indicator: Indicator) {
    this.indicator = indicator;
    this.#measurements = measurements;
    this.#byCode = new Map(measurements.map((measurement) => [measurement.area.code, measurement]));
  }

  get size(): number {
    return this.#measurements.length;
  }

  get tally(): Tally {
    this.#tally ??= tallyOf(
      this.#measurements.map(({ observation }) => observation),
      this.indicator,
    );
    return this.#tally;
  }

  observationOf(key: string): Observation | undefined {
    return this.#byCode.get(key)?.observation;
  }

  keyOf(code: string): string | undefined {
    return this.#byCode.has(code) ? code : undefined;
  }

  find(key: string | undefined): Measurement | undefined {
    return key === undefined ? undefined : this.#byCode.get(key);
  }

  measurements(): readonly Measurement[] {
    return this.#measurements;
  }
}
