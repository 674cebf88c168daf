import * as v from 'valibot';
import { AREA_LEVELS } from '../../domain/area.js';
import { ABSENCE_REASONS } from '../../domain/observation.js';
import { columnValues } from './column-values.js';
import { formatOf } from './decode.js';
import { MOST_AREAS } from './most-areas.js';

/** The parts that follow the header of a column file, in this order. */
export const COLUMN_PARTS = [
  /** Per run of areas without a figure: how many areas with a figure stand between it and the run before. */
  'gaps',
  /** Per run: its length less one, times {@link REASONS}, plus the place of its reason in the list of reasons. */
  'absences',
  /** Areas whose figure may be revised: how many areas stand between each and the one before. */
  'provisional',
  /** Per figure the cases it rests on, in planes. */
  'bases',
  /** Per figure its value, in planes. */
  'values',
] as const;

/** A part of {@link COLUMN_PARTS}. */
export type ColumnPart = (typeof COLUMN_PARTS)[number];

/** How many reasons for absence there are. */
export const REASONS = ABSENCE_REASONS.length;

/** Bytes of a number that is written as it is in memory (binary64, the lowest byte first). */
export const DOUBLE_BYTES = 8;

/** Counts, units and lengths are not larger than this. */
export const MOST = 2 ** 27;
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST));
const whole = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST));

/** How the numbers of a part are written. */
const numbers = v.object({
  /** Whole numbers of a unit; numbers of cases, of which the value is the rounded share; or numbers in full. */
  as: v.picklist(['units', 'cases', 'doubles']),
  unit: v.optional(whole, 1),
  /** What a share is a share of: 100 for a percentage. */
  per: v.optional(whole, 1),
  decimals: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)), 0),
  signed: v.optional(v.boolean(), false),
});

/** How the numbers of a part of a column file are written. */
export type WrittenAs = v.InferOutput<typeof numbers>;

/** The first line of a column file. */
export const columnHeader = v.object({
  format: formatOf('column'),
  bundle: v.string(),
  indicator: v.string(),
  origin: v.string(),
  period: v.string(),
  edition: v.string(),
  level: v.picklist(AREA_LEVELS),
  /** How many areas the level has, in the order of the areas file. */
  areas: v.pipe(count, v.maxValue(MOST_AREAS)),
  values: numbers,
  bases: v.optional(numbers),
  /** Whether all figures may be revised; otherwise those in the part `provisional`. */
  provisional: v.optional(v.boolean()),
  /** The country's figure, as in the figures file. */
  country: v.optional(v.object(columnValues)),
  /** Length of each part in bytes. */
  bytes: v.object(v.entriesFromList(COLUMN_PARTS, count)),
});

/** The header of a column file as it is written. */
export type ColumnHeader = v.InferInput<typeof columnHeader>;
