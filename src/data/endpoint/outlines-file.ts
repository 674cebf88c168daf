import type { MultiPolygon, Polygon } from 'geojson';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { AREA_LEVELS } from '../../domain/area.js';
import type { AreaShape, Outlines, Ring } from '../../domain/outlines.js';
import { decodeBundled, formatOf } from './decode.js';
import { EndpointError } from './endpoint-error.js';
import { refuseBrokenArcs, refuseBrokenGeometries } from './outline-checks.js';
import type { Fail } from './parts.js';

const pair = v.tuple([v.number(), v.number()]);
const layer = v.object({
  type: v.literal('GeometryCollection'),
  geometries: v.array(
    v.object({
      type: v.picklist(['Polygon', 'MultiPolygon']),
      id: v.string(),
      arcs: v.array(v.array(v.union([v.number(), v.array(v.number())]))),
    }),
  ),
});

/** Outlines as quantised TopoJSON: one object per level, the code of an area as the `id` of its geometry. */
export const outlinesFile = v.object({
  format: formatOf('outlines'),
  bundle: v.string(),
  edition: v.string(),
  type: v.literal('Topology'),
  transform: v.object({ scale: pair, translate: pair }),
  /** Checked by {@link decodeOutlines} itself: a country has hundreds of thousands of points. */
  arcs: v.custom<readonly (readonly (readonly [number, number])[])[]>(Array.isArray, 'an array of arcs'),
  objects: v.object(v.entriesFromList(AREA_LEVELS, v.optional(layer))),
});

/** An outlines file as it is written. */
export type OutlinesFile = v.InferOutput<typeof outlinesFile>;

/**
 * Reads outlines, and checks that every point is in the world and every reference to an arc exists.
 * @throws {EndpointError} naming file, path and what was expected.
 */
export function decodeOutlines(
  content: unknown,
  file: string,
  expected: { bundle: string; edition: string },
): Outlines {
  const outlines = decodeBundled(outlinesFile, file, content, expected.bundle);
  // Not the one of files of bytes: what outlines need is loaded apart from what those need.
  const fail: Fail = (path, detail) => {
    throw new EndpointError('damaged', file, `${path}: ${detail}`);
  };
  if (outlines.edition !== expected.edition) {
    fail('edition', `expected "${expected.edition}", found "${outlines.edition}"`);
  }
  refuseBrokenArcs(outlines, fail);
  refuseBrokenGeometries(outlines, fail);
  const topology = outlines as unknown as Topology;
  const shapes = Object.entries(topology.objects).map(([level, layer]) => [
    level,
    shapesOf(topology, layer as GeometryCollection),
  ]);
  return { edition: outlines.edition, shapes: Object.fromEntries(shapes) };
}

function shapesOf(topology: Topology, layer: GeometryCollection): readonly AreaShape[] {
  const adjacent = neighbors(layer.geometries);
  const { features } = feature(topology, layer);
  const codes = features.map(({ id }) => String(id));
  return features.map(({ geometry }, index) => ({
    code: codes[index] ?? '',
    polygons: polygonsOf(geometry as Polygon | MultiPolygon),
    neighbours: (adjacent[index] ?? []).map((other) => codes[other] ?? ''),
  }));
}

function polygonsOf(geometry: Polygon | MultiPolygon): readonly (readonly Ring[])[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons as unknown as readonly (readonly Ring[])[];
}
