import * as v from 'valibot';
import { ABSENCE_REASONS } from '../../domain/observation.js';

const reason = v.picklist(ABSENCE_REASONS);
const columnName = v.pipe(v.string(), v.minLength(1));
const address = v.pipe(v.string(), v.minLength(1));
const addresses = v.union([address, v.pipe(v.array(address), v.minLength(1))]);

/** What a cell without a figure means, by the text in the cell; `null` for a null in JSON. `zero` is a figure. */
export const absencesSchema = v.record(v.string(), v.picklist([...ABSENCE_REASONS, 'zero']));

/** A condition on one column of a row; one of the three must be given. */
export const conditionSchema = v.pipe(
  v.strictObject({
    column: columnName,
    is: v.optional(v.array(v.string())),
    startsWith: v.optional(v.array(v.string())),
    endsWith: v.optional(v.array(v.string())),
  }),
  v.check(
    ({ is, startsWith, endsWith }) => [is, startsWith, endsWith].filter(Boolean).length === 1,
    'one of "is", "startsWith" and "endsWith"',
  ),
);

/** Which rows count: all conditions of `keep` must hold, and none of `drop`. */
export const rowsSchema = v.strictObject({
  keep: v.optional(v.array(conditionSchema)),
  drop: v.optional(v.array(conditionSchema)),
});

const common = {
  /** Why the table is read the way it is; for whoever keeps the config. */
  note: v.optional(v.string()),
  region: v.strictObject({
    /** Column with the code of the area, or with its title. */
    column: columnName,
    /** Gazetteer that turns titles into codes; without one the column holds codes. */
    titles: v.optional(v.string()),
    /** Codes or titles that the endpoint knows under another code, such as `NL01` as `NL00`. */
    codes: v.optional(v.record(v.string(), v.string())),
  }),
  rows: v.optional(rowsSchema),
  /** Column with the period, where one table has several. */
  period: v.optional(v.strictObject({ column: columnName })),
  absences: v.optional(absencesSchema),
  /** Why an area of the edition that has no row has no figure; `unknown` unless told otherwise. */
  missingRow: v.optional(reason),
};

const csvTable = v.strictObject({
  format: v.literal('csv'),
  files: addresses,
  /** Sign between cells; `;` unless told otherwise. */
  delimiter: v.optional(v.string()),
  /** Found from the bytes unless told otherwise. */
  encoding: v.optional(v.picklist(['utf-8', 'utf-16le', 'windows-1252'])),
  ...common,
});

const odataTable = v.strictObject({
  format: v.literal('odata-v3'),
  /** First page: a file or a web address. */
  data: address,
  /** Where the next page is, by its `odata.nextLink`, when the pages are files. */
  nextPages: v.optional(v.record(v.string(), address)),
  /** DataProperties of the table: needed where a column is told by the group it stands under. */
  properties: v.optional(address),
  ...common,
});

const geojsonTable = v.strictObject({ format: v.literal('geojson'), files: addresses, ...common });

/** One source table: where it is, how it is written, and which area each row is about. */
export const tableSchema = v.variant('format', [csvTable, odataTable, geojsonTable]);

/** A source table as the config describes it. */
export type TableConfig = v.InferOutput<typeof tableSchema>;
/** A condition on a column. */
export type Condition = v.InferOutput<typeof conditionSchema>;
/** Which rows count. */
export type RowsConfig = v.InferOutput<typeof rowsSchema>;
/** Meaning of cells without a figure. */
export type AbsencesConfig = v.InferOutput<typeof absencesSchema>;

/** A list of areas with titles and codes, such as "Gebieden in Nederland". */
export const gazetteerSchema = v.strictObject({
  files: addresses,
  delimiter: v.optional(v.string()),
  encoding: v.optional(v.picklist(['utf-8', 'utf-16le', 'windows-1252'])),
  entries: v.pipe(
    v.array(
      v.strictObject({
        /** Column with the title as tables write it. */
        title: columnName,
        /** Column with the code. */
        code: columnName,
        /** Column with the name to show; the title unless told otherwise. */
        name: v.optional(columnName),
        /** What tables put behind the title to tell it from others, such as ` (PV)`. */
        suffix: v.optional(v.string()),
        /** Restores codes that lost prefix and leading zeros: `{"prefix": "GM", "digits": 4}`. */
        pad: v.optional(v.strictObject({ prefix: v.string(), digits: v.pipe(v.number(), v.integer()) })),
      }),
    ),
    v.minLength(1),
  ),
  /** Titles by code of areas that the list lacks, as it is older than the table: `{"GM1980": "Dijk en Waard"}`. */
  also: v.optional(v.record(v.string(), columnName)),
});

/** A gazetteer as the config describes it. */
export type GazetteerConfig = v.InferOutput<typeof gazetteerSchema>;
