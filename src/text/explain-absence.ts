import type { Language } from '../domain/local-text.js';
import type { AbsenceReason } from '../domain/observation.js';
import type { Translations } from './translations.js';

/** What follows "there is no figure", saying why. */
const explanations: Translations<Readonly<Record<AbsenceReason, string>>> = {
  nl: {
    withheld: 'het wordt geheim gehouden',
    'too-few': 'het zou op te weinig personen berusten',
    'not-applicable': 'het is hier niet van toepassing',
    later: 'het wordt later gepubliceerd',
    discontinued: 'het wordt niet meer gepubliceerd',
    unknown: 'het ontbreekt zonder opgave van reden',
  },
  en: {
    withheld: 'it is confidential',
    'too-few': 'it would rest on too few people',
    'not-applicable': 'it does not apply here',
    later: 'it will be published later',
    discontinued: 'it is no longer published',
    unknown: 'it is missing without a reason given',
  },
};

/** A reason for absence as the end of a sentence: `het wordt geheim gehouden`. */
export function explainAbsence(reason: AbsenceReason, language: Language): string {
  return explanations[language][reason];
}
