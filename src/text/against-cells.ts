import type { ProfileRow } from '../domain/area-profile/profile-rows.js';
import { compare } from '../domain/comparison.js';
import type { Language } from '../domain/local-text.js';
import { describeComparison, formatDifferenceWords } from './difference-words.js';
import { formatObservation } from './observation-words.js';

/** The figure of a wider area, and the difference from it, for two cells. */
export function againstCells(row: ProfileRow, code: string, language: Language): readonly string[] {
  const reference = row.wider.find(({ area }) => area.code === code);
  if (!reference) return ['', ''];
  const comparison = compare(row.measurement, reference);
  return [
    formatObservation(reference.observation, row.indicator, language),
    formatDifferenceWords(describeComparison(comparison, row.indicator, language)),
  ];
}
