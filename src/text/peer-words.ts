import type { Language } from '../domain/local-text.js';
import type { UnusedFeature } from '../domain/peers.js';
import { formatAbsence } from './observation-words.js';
import type { Translations } from './translations.js';

/** Words for areas that are like another. */
export interface PeerWords {
  readonly summary: string;
  readonly found: (count: string, areas: string, area: string, features: string, compared: string) => string;
  readonly distance: string;
  readonly incomplete: (count: string) => string;
  readonly unused: (feature: string, because: string) => string;
  readonly reasons: Readonly<Record<'not-positive' | 'constant', string>>;
  readonly choice: string;
  readonly caption: (areas: string, area: string) => string;
  readonly area: string;
  readonly distanceHead: string;
  readonly differsIn: string;
  readonly share: (feature: string, share: string) => string;
  readonly alike: string;
}

/** Dutch and English words for areas that are like another. */
export const peerWords: Translations<PeerWords> = {
  nl: {
    summary: 'Waarom deze gebieden?',
    found: (count, areas, area, features, compared) =>
      `Dit zijn de ${count} ${areas} die het meest op ${area} lijken in ${features}, gekozen uit ${compared}. Alle kenmerken tellen even zwaar.`,
    distance:
      'De afstand zegt hoever een gebied van dit gebied af ligt: 0 is in alles gelijk, 1 is het gewone verschil tussen een gebied en het midden van het land.',
    incomplete: (count) => `Niet meegedaan, omdat een kenmerk ontbreekt: ${count}.`,
    unused: (feature, because) => `Niet gebruikt: ${feature} (${because}).`,
    reasons: { 'not-positive': 'dit gebied heeft er nul', constant: 'overal gelijk' },
    choice: 'De uitgever van de cijfers koos de kenmerken. Andere kenmerken geven andere gebieden.',
    caption: (areas, area) => `${areas} die op ${area} lijken, de meest gelijkende eerst`,
    area: 'Gebied',
    distanceHead: 'Afstand',
    differsIn: 'Verschilt het meest in',
    share: (feature, share) => `${feature} (${share} van de afstand)`,
    alike: 'niets',
  },
  en: {
    summary: 'Why these areas?',
    found: (count, areas, area, features, compared) =>
      `These are the ${count} ${areas} most like ${area} in ${features}, chosen from ${compared}. All features count alike.`,
    distance:
      'The distance says how far an area is from this one: 0 is the same in everything, 1 is the usual difference between an area and the middle of the country.',
    incomplete: (count) => `Left out because a feature is missing: ${count}.`,
    unused: (feature, because) => `Not used: ${feature} (${because}).`,
    reasons: { 'not-positive': 'this area has none', constant: 'the same everywhere' },
    choice: 'The publisher of the figures chose the features. Other features give other areas.',
    caption: (areas, area) => `${areas} that are like ${area}, the most alike first`,
    area: 'Area',
    distanceHead: 'Distance',
    differsIn: 'Differs most in',
    share: (feature, share) => `${feature} (${share} of the distance)`,
    alike: 'nothing',
  },
};

/** Why a feature was not used to find peers, in a few words. */
export function explainUnused({ reason }: UnusedFeature, language: Language): string {
  if (reason === 'not-positive' || reason === 'constant') return peerWords[language].reasons[reason];
  return formatAbsence(reason, language);
}
