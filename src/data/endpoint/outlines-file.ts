import type { MultiPolygon, Polygon } from 'geojson';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { AREA_LEVELS } from '../../domain/area.js';
import type { AreaShape, Outlines, Ring } from '../../domain/outlines.js';
import { decodeBundled, formatOf } from './decode.js';
import { EndpointError } from './endpoint-error.js';

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
 * Reads outlines, and checks that every coordinate is a whole number and every reference to an arc exists.
 * @throws {EndpointError} naming file, path and what was expected.
 */
export function decodeOutlines(
  content: unknown,
  file: string,
  expected: { bundle: string; edition: string },
): Outlines {
  const outlines = decodeBundled(outlinesFile, file, content, expected.bundle);
  const fail = (path: string, detail: string): never => {
    throw new EndpointError('damaged', file, `${path}: ${detail}`);
  };
  if (outlines.edition !== expected.edition) {
    fail('edition', `expected "${expected.edition}", found "${outlines.edition}"`);
  }
  refuseBrokenArcs(outlines.arcs, fail);
  refuseUnknownArcs(outlines, fail);
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

type Fail = (path: string, detail: string) => never;

function refuseBrokenArcs(arcs: OutlinesFile['arcs'], fail: Fail): void {
  arcs.forEach((arc, index) => {
    if (!Array.isArray(arc) || arc.length < 2) fail(`arcs.${index}`, 'expected two points or more');
    arc.forEach((point: unknown, place) => {
      if (!isGridPoint(point)) fail(`arcs.${index}.${place}`, 'expected two whole numbers');
    });
  });
}

function isGridPoint(point: unknown): boolean {
  return Array.isArray(point) && point.length === 2 && point.every(Number.isInteger);
}

function refuseUnknownArcs({ objects, arcs }: OutlinesFile, fail: Fail): void {
  for (const [level, collection] of Object.entries(objects)) {
    collection?.geometries.forEach((geometry, index) => {
      for (const reference of geometry.arcs.flat(2)) {
        const arc = reference < 0 ? ~reference : reference;
        if (Number.isInteger(reference) && arc < arcs.length) continue;
        fail(
          `objects.${level}.geometries.${index}.arcs`,
          `expected one of ${arcs.length} arcs, found ${reference}`,
        );
      }
    });
  }
}
