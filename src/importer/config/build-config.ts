import * as v from 'valibot';
import { catalogueFile } from '../../data/endpoint/catalogue-file.js';
import { editionSchema } from './edition-config.js';
import { indicatorSchema } from './indicator-config.js';
import { gazetteerSchema, tableSchema } from './table-config.js';

/** What the catalogue says of itself; the rest of it follows from tables, editions and indicators. */
const catalogueTexts = v.pick(catalogueFile, [
  'title',
  'publisher',
  'licence',
  'attribution',
  'asOf',
  'fictional',
  'country',
  'everybody',
  'themes',
  'schemes',
  'defaults',
  'peers',
]);

/** Everything the build needs to know; written as JSON. */
export const buildConfigSchema = v.strictObject({
  /** Address of the JSON Schema of this file, for editors. */
  $schema: v.optional(v.string()),
  /** Why the catalogue says what it says; for whoever keeps the config. */
  note: v.optional(v.string()),
  catalogue: v.strictObject(catalogueTexts.entries),
  gazetteers: v.optional(v.record(v.string(), gazetteerSchema)),
  tables: v.record(v.string(), tableSchema),
  /** From old to new. */
  editions: v.pipe(v.array(editionSchema), v.minLength(1)),
  indicators: v.pipe(v.array(indicatorSchema), v.minLength(1)),
});

/** A checked config. */
export type BuildConfig = v.InferOutput<typeof buildConfigSchema>;

/** A file that the config includes: any of its lists, which are put behind its own. */
export const includedConfigSchema = v.strictObject({
  $schema: v.optional(v.string()),
  gazetteers: v.optional(v.record(v.string(), v.unknown())),
  tables: v.optional(v.record(v.string(), v.unknown())),
  editions: v.optional(v.array(v.unknown())),
  indicators: v.optional(v.array(v.unknown())),
});
