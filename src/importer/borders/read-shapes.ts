import type { FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { AreaShape } from '../../domain/outlines.js';

/** A shape as {@link buildBorders} takes it. */
export type CodedShape = Pick<AreaShape, 'code' | 'polygons'>;

/** The shapes of one layer of a TopoJSON topology whose geometries have a code as `id`. */
export function shapesOfTopology(topology: Topology, layer: GeometryCollection): readonly CodedShape[] {
  return shapesOfGeoJson(feature(topology, layer) as FeatureCollection<Geometry | null>);
}

/** The shapes of GeoJSON features that have a code as `id`; what is no polygon is passed over. */
export function shapesOfGeoJson({ features }: FeatureCollection<Geometry | null>): readonly CodedShape[] {
  return features.flatMap(({ id, geometry }) => {
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
    return [{ code: String(id), polygons: polygonsOf(geometry) }];
  });
}

function polygonsOf({ type, coordinates }: Polygon | MultiPolygon): CodedShape['polygons'] {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons as unknown as CodedShape['polygons'];
}
