import * as v from 'valibot';
import { AREA_LEVELS } from '../../domain/area.js';
import type { LevelFigures } from '../../domain/level-figures.js';
import { columnValues, decodeColumn } from './column-values.js';
import { decodeBundled, expectSame, formatOf } from './decode.js';

/** One indicator, origin and period for all areas of a level, with the country's figure beside them. */
export const figuresFile = v.object({
  format: formatOf('figures'),
  bundle: v.string(),
  indicator: v.string(),
  /** `total`, or scheme and group as `herkomst.turkey`. */
  origin: v.string(),
  period: v.string(),
  edition: v.string(),
  level: v.picklist(AREA_LEVELS),
  ...columnValues,
  /** The same figure for the country: a column of one. */
  country: v.optional(v.object(columnValues)),
});

/** A figures file as it is written. */
export type FiguresFile = v.InferOutput<typeof figuresFile>;

/** What the catalogue says a figures file holds. */
export interface ExpectedFigures {
  readonly bundle: string;
  readonly indicator: string;
  readonly origin: string;
  readonly period: string;
  readonly edition: string;
  readonly level: string;
  readonly count: number;
}

/**
 * Reads figures for a level.
 * @throws {EndpointError} naming file, path and what was expected.
 */
export function decodeFigures(content: unknown, file: string, expected: ExpectedFigures): LevelFigures {
  const figures = decodeBundled(figuresFile, file, content, expected.bundle);
  for (const field of ['indicator', 'origin', 'period', 'edition', 'level'] as const) {
    expectSame(file, field, figures[field], expected[field]);
  }
  return {
    observations: decodeColumn(file, '', figures, expected.count),
    country: figures.country && decodeColumn(file, 'country.', figures.country, 1).at(0),
  };
}
