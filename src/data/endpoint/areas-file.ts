import * as v from 'valibot';
import { AREA_LEVELS, type Continuity } from '../../domain/area.js';
import type { AreaList } from '../../domain/area-list.js';
import { decodeBundled, expectSame, formatOf } from './decode.js';
import { EndpointError } from './endpoint-error.js';
import { longList } from './long-list.js';

const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const isText = (value: unknown) => typeof value === 'string' && value !== '';

/** Names of the areas of one level in one edition; their order is the order of every column of figures. */
export const areasFile = v.object({
  format: formatOf('areas'),
  bundle: v.string(),
  edition: v.string(),
  level: v.picklist(AREA_LEVELS),
  codes: longList(v.pipe(v.string(), v.minLength(1)), isText),
  names: longList(v.string(), isText),
  /** Code of the area one carried level up, per area. */
  parents: v.optional(longList(v.string(), isText)),
  /** Relation to the edition before: every area that is not listed is unchanged. */
  changes: v.optional(
    v.object({
      recoded: v.optional(v.array(place)),
      redrawn: v.optional(v.array(place)),
      unknown: v.optional(v.array(place)),
    }),
  ),
});

/** An areas file as it is written. */
export type AreasFile = v.InferOutput<typeof areasFile>;

/**
 * Reads a list of areas.
 * @param expected What the catalogue says the file holds.
 * @throws {EndpointError} naming file, path and what was expected.
 */
export function decodeAreas(
  content: unknown,
  file: string,
  expected: { bundle: string; edition: string; level: string; count: number | undefined },
): AreaList {
  const areas = decodeBundled(areasFile, file, content, expected.bundle);
  expectSame(file, 'edition', areas.edition, expected.edition);
  expectSame(file, 'level', areas.level, expected.level);
  const { length } = areas.codes;
  if (expected.count !== undefined) expectSame(file, 'codes.length', length, expected.count);
  expectSame(file, 'names.length', areas.names.length, length);
  if (areas.parents) expectSame(file, 'parents.length', areas.parents.length, length);
  expectSame(file, 'number of different codes', new Set(areas.codes).size, length);
  const { edition, level, codes, names, parents } = areas;
  return { edition, level, codes, names, parents, continuity: decodeContinuity(areas, file) };
}

function decodeContinuity({ changes, codes }: AreasFile, file: string): readonly Continuity[] | undefined {
  if (!changes) return undefined;
  const continuity = new Array<Continuity>(codes.length).fill('unchanged');
  for (const kind of ['recoded', 'redrawn', 'unknown'] as const) {
    for (const index of changes[kind] ?? []) {
      if (index >= codes.length) {
        const detail = `expected places of ${codes.length} areas, found ${index}`;
        throw new EndpointError('damaged', file, `changes.${kind}: ${detail}`);
      }
      continuity[index] = kind;
    }
  }
  return continuity;
}
