import * as v from 'valibot';

const columnName = v.pipe(v.string(), v.minLength(1));

/** Values that other columns must have for a row of a long table to count, by column. */
export const whereSchema = v.record(columnName, v.string());

const oneColumn = v.strictObject({
  /** Name of the column, or what stands before its number: `Marokko` for `Marokko_19`. */
  column: columnName,
  /** Title of a topic group above it, where the name alone fits more than one column. */
  under: v.optional(v.string()),
  where: v.optional(whereSchema),
});

const sumOfColumns = v.strictObject({
  /** Columns to add up. The sum is absent where one of them is. */
  sum: v.pipe(v.array(columnName), v.minLength(2)),
  where: v.optional(whereSchema),
});

/** Where a number stands in a table: the name of a column, a column with conditions, or a sum of columns. */
export const columnSchema = v.union([columnName, oneColumn, sumOfColumns]);

/** A reference to a column as the config writes it. */
export type ColumnConfig = v.InferOutput<typeof columnSchema>;

/** A reference to a column in one form. */
export interface ColumnReference {
  /** One name, or the names of the columns to add up. */
  readonly names: readonly string[];
  readonly under: string | undefined;
  readonly where: Readonly<Record<string, string>>;
}

/** Brings the ways to write a column down to one. */
export function columnReference(config: ColumnConfig): ColumnReference {
  if (typeof config === 'string') return { names: [config], under: undefined, where: {} };
  if ('sum' in config) return { names: config.sum, under: undefined, where: config.where ?? {} };
  return { names: [config.column], under: config.under, where: config.where ?? {} };
}
