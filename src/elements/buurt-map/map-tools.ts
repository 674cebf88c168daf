/** What a map is made with, asked for before it is known which figures there are. */
export interface MapTools {
  readonly kit: typeof import('./map-kit.js');
  /** `undefined` for a map that does not move. */
  readonly leaflet: typeof import('../../leaflet/leaflet-maps.js') | undefined;
}

/** Loads what draws a map, in files side by side; one that neither moves nor zooms does without Leaflet. */
export async function loadMapTools(isStill: boolean): Promise<MapTools> {
  const [kit, leaflet] = await Promise.all([
    import('./map-kit.js'),
    isStill ? undefined : import('../../leaflet/leaflet-maps.js'),
  ]);
  return { kit, leaflet };
}
