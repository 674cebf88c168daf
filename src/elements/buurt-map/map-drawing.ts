import type { Measurement } from '../../domain/comparison.js';
import { isFigure } from '../../domain/observation.js';
import { tallyOf } from '../../domain/tally.js';
import type { ClassMethod } from '../../drawing/class-method.js';
import { ABSENT_FILL, UNMATCHED_FILL } from '../../drawing/colours.js';
import { pointInside } from '../../drawing/geometry.js';
import { hatchFill } from '../../drawing/hatching.js';
import { type LegendEntry, legendEntries } from '../../drawing/legend.js';
import { type MapClass, type MapClasses, makeMapClasses } from '../../drawing/map-classes.js';
import { Places } from '../../drawing/places.js';
import { type MapView, matchOutlines } from './map-view.js';

/** How the figures of a map are drawn: classes, fills, legend, and the places that keys can go to. */
export class MapDrawing {
  readonly classes: MapClasses;
  readonly #view: MapView;
  readonly #byCode: ReadonlyMap<string, Measurement>;
  #places: Places | undefined;

  constructor(view: MapView, method: ClassMethod) {
    this.#view = view;
    this.#byCode = new Map(view.measurements.map((measurement) => [measurement.area.code, measurement]));
    const values = view.measurements.flatMap(({ observation }) =>
      isFigure(observation) ? [observation.value] : [],
    );
    const country = view.references.find(({ area }) => area.level === 'land')?.observation;
    const [first] = view.measurements;
    this.classes = first
      ? makeMapClasses(
          values,
          first.indicator,
          method,
          country && isFigure(country) ? country.value : undefined,
        )
      : { classes: [], centre: undefined, classOf: () => undefined };
  }

  /** The measurement of an area on the map. */
  find(code: string | undefined): Measurement | undefined {
    return code === undefined ? undefined : this.#byCode.get(code);
  }

  /** Fill of an area: its class, or the hatching of its absence. */
  readonly fillOf = (code: string): string => {
    const observation = this.#byCode.get(code)?.observation;
    if (!observation) return UNMATCHED_FILL;
    if (!isFigure(observation)) return hatchFill(observation.reason);
    return this.classes.classOf(observation.value)?.colour ?? ABSENT_FILL;
  };

  /** Class of an area that has a figure. */
  classOf(code: string): MapClass | undefined {
    const observation = this.#byCode.get(code)?.observation;
    return observation && isFigure(observation) ? this.classes.classOf(observation.value) : undefined;
  }

  /**
   * Lines of the legend; counts of people have no reference to stand among them.
   * @param references The wider areas, with names for readers.
   */
  legend(references: readonly Measurement[]): readonly LegendEntry[] {
    const { measurements } = this.#view;
    const isCount = measurements[0]?.indicator.unit.kind === 'count';
    return legendEntries({
      classes: this.classes,
      references: isCount ? [] : references,
      tally: tallyOf(measurements.map(({ observation }) => observation)),
      ...matchOutlines(this.#view),
    });
  }

  /** Where arrow keys can go: the areas that have both a name and an outline. */
  get places(): Places {
    this.#places ??= new Places(
      this.#view.shapes
        .filter(({ code }) => this.#byCode.has(code))
        .map((shape) => ({ code: shape.code, point: pointInside(shape) })),
    );
    return this.#places;
  }
}
