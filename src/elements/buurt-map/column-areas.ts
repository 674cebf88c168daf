import { areaAt } from '../../domain/area-list.js';
import type { Choice } from '../../domain/choice.js';
import type { Measurement } from '../../domain/comparison.js';
import type { Indicator } from '../../domain/indicator.js';
import type { Observation } from '../../domain/observation.js';
import type { ObservationColumn } from '../../domain/observation-column.js';
import { originKey } from '../../domain/origin.js';
import { type Tally, tallyOf } from '../../domain/tally.js';
import type { PlaceNames } from '../shared/place-names.js';
import type { MapAreas } from './map-areas.js';

/** Stands where a name will come. */
const NAMELESS = '…';

const known = new WeakMap<ObservationColumn, ColumnAreas>();

/** The areas of a column of figures: the same for all maps that show it. */
export function columnAreas(
  column: ObservationColumn,
  choice: Pick<Choice, 'indicator' | 'origin' | 'period'>,
  names: PlaceNames,
): ColumnAreas {
  const areas = known.get(column);
  if (areas?.isOf(choice, names)) return areas;
  const made = new ColumnAreas(column, choice, names);
  known.set(column, made);
  return made;
}

/** Areas as a column of figures; their keys are their places in it. Names are needed only for what a reader asks about. */
class ColumnAreas implements MapAreas {
  readonly names: PlaceNames;
  readonly #choice: Pick<Choice, 'indicator' | 'origin' | 'period'>;
  readonly #column: ObservationColumn;
  #tally: Tally | undefined;

  constructor(
    column: ObservationColumn,
    choice: Pick<Choice, 'indicator' | 'origin' | 'period'>,
    names: PlaceNames,
  ) {
    this.#column = column;
    this.#choice = choice;
    this.names = names;
  }

  /** Whether they are of some choice, and so named. */
  isOf(
    { indicator, origin, period }: Pick<Choice, 'indicator' | 'origin' | 'period'>,
    names: PlaceNames,
  ): boolean {
    const own = this.#choice;
    const isSameOrigin = originKey(own.origin) === originKey(origin);
    return this.names === names && own.indicator === indicator && own.period === period && isSameOrigin;
  }

  get size(): number {
    return this.#column.length;
  }

  get indicator(): Indicator {
    return this.#choice.indicator;
  }

  get tally(): Tally {
    this.#tally ??= tallyOf(this.#column, this.indicator);
    return this.#tally;
  }

  observationOf(key: string): Observation | undefined {
    const place = Number(key);
    return place < this.#column.length ? this.#column.at(place) : undefined;
  }

  keyOf(code: string): string | undefined {
    const place = this.names.list?.codes.indexOf(code) ?? -1;
    return place < 0 ? undefined : String(place);
  }

  find(key: string | undefined): Measurement | undefined {
    const place = Number(key ?? Number.NaN);
    return place < this.#column.length ? this.#measure(place) : undefined;
  }

  measurements(): readonly Measurement[] | undefined {
    return this.names.list?.codes.map((_, place) => this.#measure(place));
  }

  #measure(place: number): Measurement {
    const { list, level, edition } = this.names;
    const { indicator, origin, period } = this.#choice;
    const area = list ? areaAt(list, place) : { code: '', name: NAMELESS, level, edition };
    return { indicator, origin, period: period.id, area, observation: this.#column.at(place) };
  }
}
