import { type Catalogue, groupOf } from '../domain/catalogue.js';
import type { Measurement } from '../domain/comparison.js';
import type { Language } from '../domain/local-text.js';
import type { TrendLine } from '../domain/trend/trend-line.js';
import { nameArea } from './describe-choice.js';
import { readText } from './translations.js';

/** What tells the lines of a trend apart. */
export type LinesBy = 'area' | 'origin';

/** The name of a line: its area, or its group. */
export function nameLine(
  { area, origin }: Pick<TrendLine, 'area' | 'origin'>,
  by: LinesBy,
  catalogue: Catalogue,
  language: Language,
): string {
  if (by === 'area') return nameArea(area, catalogue, language);
  const group = groupOf(catalogue, origin);
  return group ? readText(group.label, language) : origin.group;
}

/** The people that a line or a measurement is of, for use in a sentence. */
export function namePeople(
  { origin }: Pick<Measurement, 'origin'>,
  catalogue: Catalogue,
  language: Language,
): string {
  const group = groupOf(catalogue, origin);
  return group ? readText(group.people, language) : origin.group;
}
