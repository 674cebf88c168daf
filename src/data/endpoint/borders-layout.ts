import * as v from 'valibot';
import { AREA_LEVELS } from '../../domain/area.js';
import { formatOf } from './decode.js';
import { MOST_AREAS } from './most-areas.js';

/** The parts that follow the header of a borders file, in this order; each is a row of varints. */
export const BORDER_STREAMS = [
  /** Pairs over the list of areas: how the number of the gemeente differs from the one after the last, and for how many areas. */
  'groups',
  /** Per arc: how much further in the list its left area is than that of the arc before. */
  'lefts',
  /** Per arc: how much further its right area is than its left one, 0 for outside. */
  'rights',
  /** Per arc: how many points it has between its first and its last. */
  'inner',
  /** Per arc: a {@link Start}, and {@link ENDS_AT_KNOWN} if it ends at a junction that was there before. */
  'joins',
  /** For every start or end at a known junction: how many junctions ago that one came. */
  'junctions',
  /** Steps east from point to point of the points that are new, folded by `zigzag`. */
  'x',
  /** Steps south. */
  'y',
] as const;

/** A part of {@link BORDER_STREAMS}. */
export type BorderStream = (typeof BORDER_STREAMS)[number];

/** Where an arc starts: at the end of the one before, at a junction that was there before it, or at a new point. */
export const START = { atLastEnd: 0, atKnown: 1, atNew: 2 } as const;

/** How many kinds of start there are; `join` is a start, plus this for an arc that ends at a known junction. */
export const ENDS_AT_KNOWN = 3;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 27));
const MAX_GRID_BITS = 24;

/** The first line of a borders file. */
export const bordersHeader = v.object({
  format: formatOf('borders'),
  bundle: v.string(),
  edition: v.string(),
  level: v.picklist(AREA_LEVELS),
  /** The country's code, or that of the one gemeente whose areas are in the file. */
  scope: v.string(),
  /** The world is two to this power steps wide. */
  gridBits: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_GRID_BITS)),
  /** How many areas the level has, in the order of the areas file. */
  areas: v.pipe(count, v.maxValue(MOST_AREAS)),
  arcs: count,
  /** Points of all arcs together, those at junctions once per arc. */
  points: count,
  /** Length of each part in bytes. */
  bytes: v.object(v.entriesFromList(BORDER_STREAMS, count)),
});

/** The header of a borders file as it is written. */
export type BordersHeader = v.InferOutput<typeof bordersHeader>;
