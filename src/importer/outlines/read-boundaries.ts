import * as v from 'valibot';
import type { AreaLevel } from '../../domain/area.js';
import type { BoundaryFileConfig } from '../config/edition-config.js';
import { InputError } from '../failure.js';
import { describeCondition, type LeftOut, meets } from '../regions/row-filter.js';
import { readJson } from '../tables/read-json.js';
import { listOf } from '../tables/read-table.js';
import type { SourceFolder } from '../tables/source-folder.js';
import { refuseUnknown, successorsOf } from './joined-areas.js';

/** Shapes of one level, ready for mapshaper: their only property is `code`. */
export interface Boundaries {
  /** GeoJSON or TopoJSON per file. */
  readonly contents: readonly Buffer[];
  /** Codes of the shapes, those of joined areas being the newer ones. */
  readonly codes: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

interface Shape {
  properties?: Record<string, unknown> | null | undefined;
  id?: unknown;
}

const shape = v.looseObject({ properties: v.nullish(v.record(v.string(), v.unknown())) });
const geoJson = v.looseObject({ type: v.literal('FeatureCollection'), features: v.array(shape) });
const topoJson = v.looseObject({
  type: v.literal('Topology'),
  objects: v.record(v.string(), v.looseObject({ geometries: v.array(shape) })),
});

/** Name of the layer that mapshaper makes of a file of a level. */
export function layerName(level: AreaLevel, place: number): string {
  return `${level}-${place}`;
}

/**
 * Reads the boundary files of a level, leaving out what the config drops and giving joined areas their newer code.
 * @throws {InputError} naming file and feature where a shape has no code, or a joined area that has no shape.
 */
export async function readBoundaries(folder: SourceFolder, config: BoundaryFileConfig): Promise<Boundaries> {
  const leftOut = (config.drop ?? []).map((condition) => ({
    condition: describeCondition(condition),
    rows: 0,
  }));
  const codes: string[] = [];
  const contents: Buffer[] = [];
  const successors = successorsOf(config.joined);
  for (const [place, file] of listOf(config.files).entries()) {
    const content = await readJson(folder, file);
    const shapes = shapesOf(file, content, config.object);
    const kept = shapes.list.filter((one) => !isDropped(one, config, leftOut));
    for (const [index, one] of kept.entries()) {
      const code = codeOf(file, one, index, config.code);
      codes.push(code);
      keepCode(one, successors.get(code) ?? code);
    }
    contents.push(Buffer.from(JSON.stringify(shapes.replaced(kept, layerName(config.level, place)))));
  }
  refuseUnknown(listOf(config.files).join(', '), config.joined, codes);
  return { contents, codes: codes.map((code) => successors.get(code) ?? code), leftOut };
}

function shapesOf(file: string, content: unknown, object: string | undefined) {
  if (v.is(geoJson, content)) {
    return { list: content.features as Shape[], replaced: (features: Shape[]) => ({ ...content, features }) };
  }
  if (!v.is(topoJson, content)) throw new InputError({ file }, 'expected GeoJSON features or TopoJSON');
  const names = Object.keys(content.objects);
  const name = object ?? (names.length === 1 ? names[0] : undefined);
  const collection = name === undefined ? undefined : content.objects[name];
  if (name === undefined || !collection) {
    throw new InputError({ file }, `expected "object" to be one of ${names.join(', ')}`);
  }
  return {
    list: collection.geometries as Shape[],
    replaced: (geometries: Shape[], layer: string) => ({
      ...content,
      objects: { [layer]: { ...collection, geometries } },
    }),
  };
}

function isDropped(one: Shape, { drop }: BoundaryFileConfig, leftOut: readonly LeftOut[]): boolean {
  const met = (drop ?? []).findIndex((condition) => meets(propertyOf(one, condition.column), condition));
  const counted = leftOut[met];
  if (counted) counted.rows += 1;
  return counted !== undefined;
}

function propertyOf({ properties }: Shape, name: string): string {
  return String(properties?.[name] ?? '').trim();
}

function codeOf(file: string, one: Shape, index: number, property: string): string {
  const code = propertyOf(one, property);
  if (code === '')
    throw new InputError({ file, row: index + 1, column: property }, 'expected a code, found nothing');
  return code;
}

function keepCode(one: Shape, code: string): void {
  one.properties = { code };
  delete one.id;
}
