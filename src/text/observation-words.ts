import type { Indicator } from '../domain/indicator.js';
import type { Language } from '../domain/local-text.js';
import { type AbsenceReason, isFigure, type Observation } from '../domain/observation.js';
import { formatValue } from './numbers.js';
import type { Translations } from './translations.js';

interface AbsenceWords {
  /** In a cell or legend. */
  readonly label: string;
  /** After "there is no figure", saying why. */
  readonly because: string;
}

const absenceWords: Translations<Readonly<Record<AbsenceReason, AbsenceWords>>> = {
  nl: {
    withheld: { label: 'geheim', because: 'het wordt geheim gehouden' },
    'too-few': { label: 'te weinig personen', because: 'het zou op te weinig personen rusten' },
    'not-applicable': { label: 'niet van toepassing', because: 'het is hier niet van toepassing' },
    later: { label: 'volgt later', because: 'het wordt later gepubliceerd' },
    discontinued: { label: 'niet meer gepubliceerd', because: 'het wordt niet meer gepubliceerd' },
    unknown: { label: 'onbekend', because: 'het ontbreekt zonder opgave van reden' },
  },
  en: {
    withheld: { label: 'withheld', because: 'it is confidential' },
    'too-few': { label: 'too few people', because: 'it would rest on too few people' },
    'not-applicable': { label: 'not applicable', because: 'it does not apply here' },
    later: { label: 'published later', because: 'it will be published later' },
    discontinued: { label: 'no longer published', because: 'it is no longer published' },
    unknown: { label: 'unknown', because: 'it is missing without a reason given' },
  },
};

/** Behind a figure that may still be revised; every view that uses it explains it. */
export const PROVISIONAL_MARK = '*';

/** A reason for absence in a word or two: `geheim`. */
export function formatAbsence(reason: AbsenceReason, language: Language): string {
  return absenceWords[language][reason].label;
}

/** A reason for absence as the end of a sentence: `het wordt geheim gehouden`. */
export function explainAbsence(reason: AbsenceReason, language: Language): string {
  return absenceWords[language][reason].because;
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
