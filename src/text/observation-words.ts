import type { Indicator } from '../domain/indicator.js';
import type { Language } from '../domain/local-text.js';
import { type AbsenceReason, isFigure, type Observation } from '../domain/observation.js';
import { formatValue } from './numbers.js';
import type { Translations } from './translations.js';

const absenceWords: Translations<Readonly<Record<AbsenceReason, string>>> = {
  nl: {
    withheld: 'geheim',
    'too-few': 'te weinig personen',
    'not-applicable': 'niet van toepassing',
    later: 'volgt later',
    discontinued: 'niet meer gepubliceerd',
    unknown: 'onbekend',
  },
  en: {
    withheld: 'withheld',
    'too-few': 'too few people',
    'not-applicable': 'not applicable',
    later: 'published later',
    discontinued: 'no longer published',
    unknown: 'unknown',
  },
};

/** Behind a figure that may still be revised; every view that uses it explains it. */
export const PROVISIONAL_MARK = '*';

/** A reason for absence in a word or two: `geheim`. */
export function formatAbsence(reason: AbsenceReason, language: Language): string {
  return absenceWords[language][reason];
}

/** An observation for a cell: the figure with its unit and mark, or the reason it is absent. */
export function formatObservation(
  observation: Observation,
  indicator: Indicator,
  language: Language,
): string {
  if (!isFigure(observation)) return formatAbsence(observation.reason, language);
  const value = formatValue(observation.value, indicator, language);
  return observation.provisional ? value + PROVISIONAL_MARK : value;
}
