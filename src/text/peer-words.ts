import type { Language } from '../domain/local-text.js';
import type { UnusedFeature } from '../domain/peers.js';
import { formatAbsence } from './observation-words.js';
import type { Translations } from './translations.js';

/** Words for areas that are like another. */
export interface PeerWords {
  readonly summary: string;
  readonly range: (peers: string, lowest: string, highest: string, median: string) => string;
  readonly mostLike: (count: string, areas: string, area: string) => string;
  readonly oneFigure: (peers: string, value: string) => string;
  readonly noFigures: (peers: string) => string;
  readonly absent: (count: number) => string;
  readonly none: (areas: string, area: string) => string;
  readonly found: (count: string, areas: string, area: string, features: string, compared: string) => string;
  readonly edition: (edition: string) => string;
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
    range: (peers, lowest, highest, median) =>
      `Bij ${peers} loopt het van ${lowest} tot ${highest}, met ${median} in het midden (mediaan).`,
    mostLike: (count, areas, area) => `de ${count} ${areas} die het meest op ${area} lijken`,
    oneFigure: (peers, value) => `Van ${peers} is één cijfer bekend: ${value}.`,
    noFigures: (peers) => `Van ${peers} is geen cijfer bekend.`,
    absent: (count) => (count === 1 ? 'Van 1 ontbreekt het cijfer.' : `Van ${count} ontbreekt het cijfer.`),
    none: (areas, area) => `Er zijn te weinig kenmerken bekend om ${areas} te vinden die op ${area} lijken.`,
    found: (count, areas, area, features, compared) =>
      `Dit zijn de ${count} ${areas} die het meest op ${area} lijken in ${features}, gekozen uit ${compared}. Alle kenmerken tellen even zwaar.`,
    edition: (edition) =>
      `Gezocht is in de gebiedsindeling van ${edition}; voor cijfers in een andere indeling wordt daarin opnieuw gezocht.`,
    distance:
      'De afstand zegt hoeveel een gebied van dit gebied verschilt: 0 betekent in alles gelijk, 1 zoveel als een gebied gewoonlijk van het midden van het land verschilt.',
    incomplete: (count) => `Niet meegenomen, omdat een kenmerk ontbreekt: ${count}.`,
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
    range: (peers, lowest, highest, median) =>
      `In ${peers} it runs from ${lowest} to ${highest}, with ${median} in the middle (median).`,
    mostLike: (count, areas, area) => `the ${count} ${areas} most like ${area}`,
    oneFigure: (peers, value) => `Of ${peers} one figure is known: ${value}.`,
    noFigures: (peers) => `Of ${peers} no figure is known.`,
    absent: (count) => (count === 1 ? 'The figure of 1 is absent.' : `The figures of ${count} are absent.`),
    none: (areas, area) => `Too few features are known to find ${areas} like ${area}.`,
    found: (count, areas, area, features, compared) =>
      `These are the ${count} ${areas} most like ${area} in ${features}, chosen from ${compared}. All features count alike.`,
    edition: (edition) =>
      `They were found in the division of ${edition}; for figures in another division they are looked for again.`,
    distance:
      'The distance says how much an area differs from this one: 0 means the same in everything, 1 as much as an area usually differs from the middle of the country.',
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
