import { pointInside } from '../../drawing/geometry.js';
import { type Place, Places } from '../../drawing/places.js';
import type { MapView } from './map-view.js';

const known = new WeakMap<MapView, Places>();

/** Where arrow keys can go on a map: the areas that have both a figure and an outline. */
export function placesOn(view: MapView): Places {
  const places = known.get(view) ?? new Places(placesOf(view));
  known.set(view, places);
  return places;
}

function placesOf({ areas, outlines }: MapView): readonly Place[] {
  if (outlines?.kind === 'canvas' && !outlines.shapes) {
    const { prepared } = outlines.drawn;
    return Array.from({ length: areas.size }, (_, area) => area).flatMap((area) => {
      const point = prepared.pointIn(area);
      return point ? [{ code: String(area), point }] : [];
    });
  }
  return (outlines?.shapes ?? [])
    .filter(({ code }) => areas.observationOf(code))
    .map((shape) => ({ code: shape.code, point: pointInside(shape) }));
}
