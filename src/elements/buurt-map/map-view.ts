import type { Area, AreaLevel } from '../../domain/area.js';
import type { Measurement } from '../../domain/comparison.js';
import type { AreaShape } from '../../domain/outlines.js';

/** Everything a map shows, gathered. */
export interface MapView {
  /** What the map is of: the country, or a gemeente. */
  readonly scope: Area;
  /** Level of the areas in it. */
  readonly level: AreaLevel;
  /** One for each area, in the publisher's order. */
  readonly measurements: readonly Measurement[];
  /** The gemeente, if the map is of one, and the country: what areas are set against, nearest first. */
  readonly references: readonly Measurement[];
  readonly shapes: readonly AreaShape[];
  /** Year whose boundaries are drawn; `undefined` where none are. */
  readonly vintage: string | undefined;
  /** What draws it; loaded together with the figures. */
  readonly kit: typeof import('./map-kit.js');
}

/** The measurement of an area on the map. */
export function findMeasurement(view: MapView, code: string | undefined): Measurement | undefined {
  return view.measurements.find(({ area }) => area.code === code);
}

/** How the outlines fit the areas: those on the map, and what is left over on either side. */
export function matchOutlines({ measurements, shapes }: MapView): {
  readonly withoutOutline: number;
  readonly unmatched: number;
} {
  const drawn = new Set(shapes.map(({ code }) => code));
  const measured = new Set(measurements.map(({ area }) => area.code));
  return {
    withoutOutline: [...measured].filter((code) => !drawn.has(code)).length,
    unmatched: [...drawn].filter((code) => !measured.has(code)).length,
  };
}
