import type { Outcome } from '../domain/area-profile/difference-tally.js';
import type { Quarter } from '../domain/area-profile/quarter.js';
import type { Judgement } from '../domain/comparison.js';
import type { Translations } from './translations.js';

/** Words of an area's profile. */
export interface ProfileWords {
  readonly heading: (area: string) => string;
  readonly caption: (area: string, group: string) => string;
  readonly compareWith: string;
  readonly inGemeente: (areas: string, gemeente: string) => string;
  readonly inCountry: (areas: string, country: string) => string;
  readonly peers: (areas: string) => string;
  readonly quarters: Readonly<Record<Quarter, string>>;
  readonly ofAreas: (quarter: string, areas: string) => string;
  readonly judgements: Readonly<Record<Judgement, string>>;
  readonly ends: Readonly<Record<'lower' | 'higher' | 'favourable' | 'unfavourable', string>>;
  readonly unclearPlace: string;
  readonly fewAreas: (count: number) => string;
  readonly higherThan: (lower: string, others: string) => string;
  readonly sameAs: (count: string) => string;
  readonly range: (lowest: string, median: string, highest: string) => string;
  readonly keyOwn: string;
  readonly keyHalf: string;
  readonly keyMedian: string;
  readonly loading: string;
  readonly notYet: string;
  readonly failed: string;
  readonly retry: string;
  readonly noPeers: string;
  readonly without: (indicators: string) => string;
  readonly figures: (count: number) => string;
  readonly against: (outcomes: string, area: string) => string;
  readonly outcomes: Readonly<Record<Outcome, (count: number) => string>>;
  readonly detail: (label: string, text: string) => string;
  readonly base: string;
  readonly source: string;
  readonly caveat: string;
  readonly indicator: string;
  readonly theme: string;
  readonly period: string;
  readonly value: string;
  readonly cases: string;
  readonly place: string;
  readonly differenceWith: (area: string) => string;
}

const dutch: ProfileWords = {
  heading: (area) => `Profiel van ${area}`,
  caption: (area, group) => `Profiel van ${area}, ${group}`,
  compareWith: 'Vergelijk met',
  inGemeente: (areas, gemeente) => `de ${areas} van ${gemeente}`,
  inCountry: (areas, country) => `alle ${areas} van ${country}`,
  peers: (areas) => `${areas} zoals deze`,
  quarters: {
    lowest: 'bij het laagste kwart',
    middle: 'in de middelste helft',
    highest: 'bij het hoogste kwart',
  },
  ofAreas: (quarter, areas) => `${quarter} van ${areas}`,
  judgements: { favourable: 'gunstig', unfavourable: 'ongunstig', neutral: '' },
  ends: { lower: 'lager', higher: 'hoger', favourable: 'gunstiger', unfavourable: 'ongunstiger' },
  unclearPlace: 'plaats onduidelijk: weinig gevallen',
  fewAreas: (count) =>
    `geen plaats: maar ${count === 1 ? '1 vergelijkbaar gebied heeft' : `${count} vergelijkbare gebieden hebben`} een cijfer`,
  higherThan: (lower, others) => `hoger dan bij ${lower} van de ${others} andere met een cijfer`,
  sameAs: (count) => `even hoog als bij ${count}`,
  range: (lowest, median, highest) => `van ${lowest} tot ${highest}, met ${median} in het midden (mediaan)`,
  keyOwn: 'dit gebied (open: weinig gevallen)',
  keyHalf: 'middelste helft van de gebieden',
  keyMedian: 'mediaan',
  loading: 'De vergelijking wordt geladen.',
  notYet: 'Open het thema voor de vergelijking.',
  failed: 'De vergelijking kon niet worden geladen.',
  retry: 'Probeer opnieuw',
  noPeers: 'Voor dit jaar zijn er te weinig kenmerken om gebieden zoals dit te vinden.',
  without: (indicators) => `Geen cijfers voor deze groep en dit soort gebied: ${indicators}.`,
  figures: (count) => (count === 1 ? '1 cijfer' : `${count} cijfers`),
  against: (outcomes, area) => `vergeleken met ${area} ${outcomes}`,
  outcomes: {
    favourable: (count) => `${count} gunstiger`,
    unfavourable: (count) => `${count} ongunstiger`,
    higher: (count) => `${count} hoger zonder oordeel`,
    lower: (count) => `${count} lager zonder oordeel`,
    equal: (count) => `${count} gelijk`,
    unclear: (count) => `${count} onduidelijk`,
    incomparable: (count) => `${count} niet vergelijkbaar`,
    absent: (count) => `${count} zonder cijfer`,
  },
  detail: (label, text) => `${label}: ${text}`,
  base: 'Berekend over',
  source: 'Bron',
  caveat: 'Let op',
  indicator: 'Onderwerp',
  theme: 'Thema',
  period: 'Periode',
  value: 'Waarde',
  cases: 'Aantal gevallen',
  place: 'Plaats',
  differenceWith: (area) => `Verschil met ${area}`,
};

const english: ProfileWords = {
  heading: (area) => `Profile of ${area}`,
  caption: (area, group) => `Profile of ${area}, ${group}`,
  compareWith: 'Compare with',
  inGemeente: (areas, gemeente) => `the ${areas} of ${gemeente}`,
  inCountry: (areas, country) => `all ${areas} of ${country}`,
  peers: (areas) => `${areas} like this one`,
  quarters: {
    lowest: 'in the lowest quarter',
    middle: 'in the middle half',
    highest: 'in the highest quarter',
  },
  ofAreas: (quarter, areas) => `${quarter} of ${areas}`,
  judgements: { favourable: 'favourable', unfavourable: 'unfavourable', neutral: '' },
  ends: { lower: 'lower', higher: 'higher', favourable: 'more favourable', unfavourable: 'less favourable' },
  unclearPlace: 'place unclear: few cases',
  fewAreas: (count) =>
    `no place: only ${count} comparable ${count === 1 ? 'area has' : 'areas have'} a figure`,
  higherThan: (lower, others) => `higher than in ${lower} of the ${others} others with a figure`,
  sameAs: (count) => `the same as in ${count}`,
  range: (lowest, median, highest) => `from ${lowest} to ${highest}, with ${median} in the middle (median)`,
  keyOwn: 'this area (open: few cases)',
  keyHalf: 'middle half of the areas',
  keyMedian: 'median',
  loading: 'The comparison is loading.',
  notYet: 'Open the theme for the comparison.',
  failed: 'The comparison could not be loaded.',
  retry: 'Try again',
  noPeers: 'For this year there are too few features to find areas like this one.',
  without: (indicators) => `No figures for this group and this kind of area: ${indicators}.`,
  figures: (count) => (count === 1 ? '1 figure' : `${count} figures`),
  against: (outcomes, area) => `compared with ${area} ${outcomes}`,
  outcomes: {
    favourable: (count) => `${count} more favourable`,
    unfavourable: (count) => `${count} less favourable`,
    higher: (count) => `${count} higher without judgement`,
    lower: (count) => `${count} lower without judgement`,
    equal: (count) => `${count} the same`,
    unclear: (count) => `${count} unclear`,
    incomparable: (count) => `${count} not comparable`,
    absent: (count) => `${count} without a figure`,
  },
  detail: (label, text) => `${label}: ${text}`,
  base: 'Calculated over',
  source: 'Source',
  caveat: 'Note',
  indicator: 'Indicator',
  theme: 'Theme',
  period: 'Period',
  value: 'Value',
  cases: 'Number of cases',
  place: 'Place',
  differenceWith: (area) => `Difference from ${area}`,
};

/** Dutch and English words of an area's profile. */
export const profileWords: Translations<ProfileWords> = { nl: dutch, en: english };
