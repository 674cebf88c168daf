import type { AreaMapClass, CanvasOutlines } from '../../canvas/area-map.js';
import type { AreaShape } from '../../domain/outlines.js';
import type { PreparedBorders } from '../../drawing/borders/prepared-borders.js';

/** What a map is made with, asked for before it is known which figures there are. */
export interface MapTools {
  readonly kit: typeof import('./map-kit.js');
  /** Draws borders on canvases. */
  readonly CanvasMap: AreaMapClass<CanvasOutlines<PreparedBorders>>;
  /** Loads what draws an element for each area; absent for a map that stands still. */
  readonly loadShapeMap?: () => Promise<AreaMapClass<readonly AreaShape[]>>;
}

/**
 * Loads what draws a map, in files side by side. Leaflet, the heaviest part, is not among them: a first picture of the
 * country has no need of it.
 */
export async function loadMapTools(isStill: boolean): Promise<MapTools> {
  const kit = await import('./map-kit.js');
  if (isStill) return { kit, CanvasMap: kit.StillMap };
  CanvasMap ??= kit.wakingMap(async () => (await loadMovableMaps()).CountryMap);
  return { kit, CanvasMap, loadShapeMap: async () => (await loadMovableMaps()).ChoroplethMap };
}

/** Loads the maps that a reader can move, with Leaflet. */
export function loadMovableMaps(): Promise<typeof import('../../leaflet/leaflet-maps.js')> {
  return import('../../leaflet/leaflet-maps.js');
}

let CanvasMap: MapTools['CanvasMap'] | undefined;
