import * as v from 'valibot';
import { AREA_LEVELS } from '../../domain/area.js';
import { conditionSchema } from './table-config.js';

const level = v.picklist(AREA_LEVELS);
const columnName = v.pipe(v.string(), v.minLength(1));
const metres = v.pipe(v.number(), v.minValue(0));

const areaSource = v.strictObject({
  /** Table whose regions are the areas. */
  table: v.string(),
  levels: v.pipe(v.array(level), v.minLength(1)),
  /** Column with the name. */
  name: v.optional(columnName),
  /** Gazetteer with the names by code, where the table has none or has them with a suffix. */
  names: v.optional(v.string()),
  /** Column with the code of the area one level up; worked out from the code unless told otherwise. */
  parent: v.optional(columnName),
});

const continuity = v.strictObject({
  table: v.string(),
  column: columnName,
  /** What each value says about the area and the edition before. */
  meanings: v.record(v.string(), v.picklist(['unchanged', 'recoded', 'redrawn', 'unknown'])),
  /** First day of the division that the column compares with; a year before that of the edition unless told otherwise. */
  since: v.optional(v.pipe(v.string(), v.isoDate())),
});

/** Code of an area of any level; it goes into commands, and so nothing else is let through. */
const areaCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}[0-9A-Z]+$/, 'the code of an area'));

/**
 * Newer areas with the older ones that each is made of, where the boundaries are older than the edition. Older areas
 * that are not named keep their code.
 */
const joined = v.optional(v.record(areaCode, v.pipe(v.array(areaCode), v.minLength(1))));

const boundariesFromFile = v.strictObject({
  level,
  files: v.union([v.string(), v.array(v.string())]),
  /** Name of the object in a TopoJSON file that has more than one. */
  object: v.optional(v.string()),
  /** Property with the code of the area. */
  code: columnName,
  /** Coordinates of the file: `wgs84` (longitude, latitude) unless told otherwise. */
  projection: v.optional(v.picklist(['wgs84', 'rd-new'])),
  drop: v.optional(v.array(conditionSchema)),
  joined,
});

const boundariesDissolved = v.strictObject({
  level,
  /** Level whose outlines are joined, by code, into those of this level. */
  dissolve: v.picklist(['buurt', 'wijk']),
  /** Older areas may be of the level that is joined or of a wider one; the narrowest that is named counts. */
  joined,
});

const outlines = v.strictObject({
  /** Why the outlines are made this way; for whoever keeps the config. */
  note: v.optional(v.string()),
  /** Year of the boundaries that are drawn, which may be another than the edition's. */
  vintage: v.string(),
  boundaries: v.pipe(v.array(v.union([boundariesFromFile, boundariesDissolved])), v.minLength(1)),
  /** The overview of the whole country. */
  country: v.strictObject({
    levels: v.pipe(v.array(level), v.minLength(1)),
    /** Details smaller than this many metres are left out. */
    detail: metres,
  }),
  /** The file of each gemeente; left out when only the country is drawn. */
  gemeente: v.optional(v.strictObject({ levels: v.pipe(v.array(level), v.minLength(1)), detail: metres })),
  /** The borders files; of every level that has boundaries and in all their detail unless told otherwise. */
  borders: v.optional(
    v.strictObject({
      /** None when empty. */
      levels: v.optional(v.array(level)),
      detail: v.optional(metres),
    }),
  ),
});

/** One division of the country into areas: where its areas, names and outlines come from. */
export const editionSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/)),
  date: v.pipe(v.string(), v.isoDate()),
  areas: v.pipe(v.array(areaSource), v.minLength(1)),
  continuity: v.optional(continuity),
  outlines: v.optional(outlines),
});

/** An edition as the config describes it. */
export type EditionConfig = v.InferOutput<typeof editionSchema>;
/** Where areas of an edition come from. */
export type AreaSourceConfig = v.InferOutput<typeof areaSource>;
/** Where and how an edition is drawn. */
export type OutlinesConfig = v.InferOutput<typeof outlines>;
/** Newer areas with the older ones that each is made of. */
export type JoinedConfig = v.InferOutput<typeof joined>;
/** A file with outlines of one level. */
export type BoundaryFileConfig = v.InferOutput<typeof boundariesFromFile>;
