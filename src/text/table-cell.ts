import { type Indicator, isUnclear } from '../domain/indicator.js';
import type { Language } from '../domain/local-text.js';
import { isFigure, type Observation } from '../domain/observation.js';
import { formatCount, formatValue } from './numbers.js';
import { formatAbsence, PROVISIONAL_MARK } from './observation-words.js';
import { tableWords } from './table-words.js';

/** Behind a figure on too few cases to lean on; the table explains it. */
export const UNCLEAR_MARK = '°';

/** What stands in a cell of a table. */
export interface TableCell {
  readonly isAbsent: boolean;
  /** The figure with its unit, or the reason it is absent. */
  readonly value: string;
  /** Signs behind the figure, and what they say to who cannot see them. */
  readonly marks: string;
  readonly markWords: string;
  /** The cases that the figure rests on; empty if not known. */
  readonly cases: string;
}

/** An observation for a cell; `undefined` is a figure that does not exist. */
export function tableCell(
  observation: Observation | undefined,
  indicator: Indicator,
  language: Language,
): TableCell {
  const words = tableWords[language];
  const absent = { isAbsent: true, marks: '', markWords: '', cases: '' };
  if (!observation) return { ...absent, value: words.notPublished };
  if (!isFigure(observation)) return { ...absent, value: formatAbsence(observation.reason, language) };
  const { value, provisional, base } = observation;
  const unclear = isUnclear(indicator, observation);
  return {
    isAbsent: false,
    value: formatValue(value, indicator, language),
    marks: (provisional ? PROVISIONAL_MARK : '') + (unclear ? UNCLEAR_MARK : ''),
    markWords: [provisional ? words.provisional : '', unclear ? words.unclear : '']
      .filter(Boolean)
      .join(', '),
    cases: base === undefined ? '' : words.cases(formatCount(base, language)),
  };
}
