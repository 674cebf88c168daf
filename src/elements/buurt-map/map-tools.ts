import type { AreaMapClass, CanvasOutlines } from '../../canvas/area-map.js';
import type { AreaShape } from '../../domain/outlines.js';
import type { PreparedBorders } from '../../drawing/borders/prepared-borders.js';

/** What a map is made with, asked for before it is known which figures there are. */
export interface MapTools {
  readonly kit: typeof import('./map-kit.js');
  /** Draws borders on canvases. */
  readonly CanvasMap: AreaMapClass<CanvasOutlines<PreparedBorders>>;
  /** What a map needs that moves; absent for one that stands still. */
  readonly moving?: typeof import('./moving-kit.js');
  /** Loads what draws an element for each area; absent likewise. */
  readonly loadShapeMap?: () => Promise<AreaMapClass<readonly AreaShape[]>>;
}

/**
 * Loads what draws a map, in files side by side. Leaflet, the heaviest part, is not among them: a first picture of the
 * country has no need of it.
 */
export async function loadMapTools(isStill: boolean): Promise<MapTools> {
  const [kit, moving] = await Promise.all([
    import('./map-kit.js'),
    isStill ? undefined : import('./moving-kit.js'),
  ]);
  if (!moving) return { kit, CanvasMap: kit.StillMap };
  CanvasMap ??= moving.wakingMap(async () => (await loadMovableMaps()).CountryMap);
  return { kit, moving, CanvasMap, loadShapeMap: async () => (await loadMovableMaps()).ChoroplethMap };
}

/** Loads the maps that a reader can move, with Leaflet. */
export function loadMovableMaps(): Promise<typeof import('../../leaflet/leaflet-maps.js')> {
  return import('../../leaflet/leaflet-maps.js');
}

let CanvasMap: MapTools['CanvasMap'] | undefined;
