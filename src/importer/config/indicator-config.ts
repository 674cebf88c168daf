import * as v from 'valibot';
import { catalogueFile } from '../../data/endpoint/catalogue-file.js';
import { AREA_LEVELS } from '../../domain/area.js';
import { columnSchema, whereSchema } from './column-spec.js';
import { absencesSchema } from './table-config.js';

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/));

const period = v.union([
  id,
  v.strictObject({
    id,
    edition: v.optional(id),
    /** Whether the whole period may still be revised. */
    provisional: v.optional(v.boolean()),
    /** How the table's period column writes it, such as `2021JJ00`; the id unless told otherwise. */
    value: v.optional(v.string()),
    /** Table of this period, where each has its own. */
    table: v.optional(v.string()),
  }),
]);

const figures = v.strictObject({
  /** Why the figures are taken this way; for whoever keeps the config. */
  note: v.optional(v.string()),
  /** Table with the figures; `{period}` and `{level}` in it stand for the id of the period and the level. */
  table: v.string(),
  /** Edition of all periods that do not name their own. */
  edition: v.optional(id),
  scheme: v.optional(id),
  levels: v.pipe(v.array(v.picklist(AREA_LEVELS)), v.minLength(1)),
  periods: v.pipe(v.array(period), v.minLength(1)),
  /** Column per group of the scheme, and `total` for everybody. */
  groups: v.record(id, columnSchema),
  /** Conditions on the rows of a long table, for every group. */
  where: v.optional(whereSchema),
  /** Column with the cases behind each figure; `{group}` stands for the id of the group. */
  base: v.optional(columnSchema),
  /** Column that each figure is computed as a share of; it is also the base. `{group}` as in `base`. */
  shareOf: v.optional(columnSchema),
  /** A figure on fewer cases than this is left out as `too-few`. */
  minimumBase: v.optional(v.pipe(v.number(), v.minValue(0))),
  /** Meaning of cells without a figure, where it is another than in the rest of the table. */
  absences: v.optional(absencesSchema),
});

// What the catalogue says about an indicator, apart from its coverage, which follows from the figures.
const { coverage: _, ...catalogueTexts } = catalogueFile.entries.indicators.pipe[0].item.entries;

/** One indicator: what the catalogue says about it, and where its figures stand. */
export const indicatorSchema = v.strictObject({
  ...catalogueTexts,
  figures: v.pipe(v.array(figures), v.minLength(1)),
});

/** An indicator as the config describes it. */
export type IndicatorConfig = v.InferOutput<typeof indicatorSchema>;
/** Where figures of an indicator stand. */
export type FiguresConfig = v.InferOutput<typeof figures>;
