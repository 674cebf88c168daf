import type { CommonFigures, PooledFigures } from '../../controllers/figure-pool.js';
import type { Measurement } from '../../domain/comparison.js';
import { isFigure } from '../../domain/observation.js';
import { originKey } from '../../domain/origin.js';
import type { ClassMethod } from '../../drawing/class-method.js';
import { ABSENT_FILL, UNMATCHED_FILL } from '../../drawing/colours.js';
import { hatchFill } from '../../drawing/hatching.js';
import { type LegendEntry, legendEntries } from '../../drawing/legend.js';
import { type MapClass, type MapClasses, makeMapClasses } from '../../drawing/map-classes.js';
import type { Gathered } from '../shared/presentation.js';
import type { MapAreas } from './map-areas.js';
import { type MapView, matchOutlines } from './map-view.js';

/** How the figures of a map are drawn: classes, fills and legend. */
export class MapDrawing {
  readonly classes: MapClasses;
  /** Whether its classes are those of several maps. */
  readonly isShared: boolean;
  readonly #view: MapView;

  /** @param common What is divided together with other maps, if anything is. */
  constructor(view: MapView, method: ClassMethod, common?: CommonFigures) {
    this.#view = view;
    this.isShared = common !== undefined;
    this.classes = common ? classesAmong(view, method, common) : classesOf(view, method);
  }

  /** The measurement of an area on the map, by its key. */
  find(key: string | undefined): Measurement | undefined {
    return this.#view.areas.find(key);
  }

  /** Fill of an area: its class, or the hatching of its absence. */
  readonly fillOf = (key: string): string => {
    const observation = this.#view.areas.observationOf(key);
    if (!observation) return UNMATCHED_FILL;
    if (!isFigure(observation)) return hatchFill(observation.reason);
    return this.classes.classOf(observation.value)?.colour ?? ABSENT_FILL;
  };

  /** Class of an area that has a figure. */
  classOf(key: string | undefined): MapClass | undefined {
    const observation = key === undefined ? undefined : this.#view.areas.observationOf(key);
    return observation && isFigure(observation) ? this.classes.classOf(observation.value) : undefined;
  }

  /**
   * Lines of the legend; counts of people have no reference to stand among them.
   * @param references The wider areas, with names for readers.
   */
  legend(references: readonly Measurement[]): readonly LegendEntry[] {
    const { areas } = this.#view;
    return legendEntries({
      classes: this.classes,
      references: areas.indicator.unit.kind === 'count' ? [] : references,
      tally: areas.tally,
      ...matchOutlines(this.#view),
    });
  }
}

/** The classes of the figures of several maps, with the areas of this one counted. */
function classesAmong(
  { areas }: MapView,
  method: ClassMethod,
  { values, country }: CommonFigures,
): MapClasses {
  return makeMapClasses(values, areas.indicator, method, country, areas.tally.values);
}

const known = new WeakMap<MapAreas, Map<string, MapClasses>>();

/** The classes of some areas; made once for all maps that show them, and for a reader who goes back and forth. */
function classesOf({ areas, references }: MapView, method: ClassMethod): MapClasses {
  const centre = countryFigure(references);
  const ofAreas = known.get(areas) ?? new Map<string, MapClasses>();
  known.set(areas, ofAreas);
  const key = JSON.stringify([method, centre]);
  const classes = ofAreas.get(key) ?? makeMapClasses(areas.tally.values, areas.indicator, method, centre);
  ofAreas.set(key, classes);
  return classes;
}

/**
 * What a map divides together with others of the same indicator and level.
 * @param division What else must be the same: how it is divided, and whose figures they are.
 */
export function pooledFigures(
  { choice, view }: Gathered<MapView>,
  division: readonly unknown[],
): PooledFigures {
  const { indicator, origin, period } = choice;
  return {
    subject: [indicator.id, view.level, ...division],
    id: [originKey(origin), period.id, view.scope.code].join(),
    values: view.areas.tally.values,
    country: countryFigure(view.references),
  };
}

/** The national figure, if it is known. */
function countryFigure(references: readonly Measurement[]): number | undefined {
  const country = references.find(({ area }) => area.level === 'land')?.observation;
  return country && isFigure(country) ? country.value : undefined;
}
