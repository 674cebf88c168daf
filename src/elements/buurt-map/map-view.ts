import type { AreaMapClass, CanvasOutlines } from '../../canvas/area-map.js';
import type { Area, AreaLevel } from '../../domain/area.js';
import type { Measurement } from '../../domain/comparison.js';
import type { AreaShape } from '../../domain/outlines.js';
import type { PreparedBorders } from '../../drawing/borders/prepared-borders.js';
import type { MapAreas } from './map-areas.js';

/** The outlines of a map, with what draws them: a shape per area, or the borders between all of them. */
export type MapOutlines =
  | {
      readonly kind: 'shapes';
      readonly shapes: readonly AreaShape[];
      readonly drawn: readonly AreaShape[];
      readonly Drawing: AreaMapClass<readonly AreaShape[]>;
    }
  | {
      readonly kind: 'canvas';
      /** The shapes that the borders were made of, if any. */
      readonly shapes?: readonly AreaShape[] | undefined;
      readonly drawn: CanvasOutlines<PreparedBorders>;
      readonly Drawing: AreaMapClass<CanvasOutlines<PreparedBorders>>;
    };

/** Everything a map shows, gathered. */
export interface MapView {
  /** What the map is of: the country, or a gemeente. */
  readonly scope: Area;
  /** Level of the areas in it. */
  readonly level: AreaLevel;
  readonly areas: MapAreas;
  /** The gemeente, if the map is of one, and the country: what areas are set against, nearest first. */
  readonly references: readonly Measurement[];
  /** `undefined` where there is nothing to draw. */
  readonly outlines: MapOutlines | undefined;
  /** Year whose boundaries are drawn; `undefined` where none are. */
  readonly vintage: string | undefined;
  /** What says and draws what is around it; loaded together with the figures. */
  readonly kit: typeof import('./map-kit.js');
}

/** How the outlines fit the areas: those on the map, and what is left over on either side. */
export function matchOutlines({ areas, outlines }: MapView): {
  readonly withoutOutline: number;
  readonly unmatched: number;
} {
  if (outlines?.kind === 'canvas' && !outlines.shapes) {
    return { withoutOutline: outlines.drawn.prepared.withoutOutline, unmatched: 0 };
  }
  const drawn = new Set(outlines?.shapes?.map(({ code }) => code));
  const measured = new Set(areas.measurements()?.map(({ area }) => area.code));
  return {
    withoutOutline: [...measured].filter((code) => !drawn.has(code)).length,
    unmatched: [...drawn].filter((code) => !measured.has(code)).length,
  };
}
