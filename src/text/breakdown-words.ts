import type { Breakdown } from '../domain/breakdown.js';
import type { Catalogue } from '../domain/catalogue.js';
import type { Choice } from '../domain/choice.js';
import type { Language } from '../domain/local-text.js';
import { nameArea } from './describe-choice.js';
import { readText, type Translations } from './translations.js';

/** Words of a breakdown by origin. */
export interface BreakdownWords {
  readonly caption: (indicator: string, area: string, period: string) => string;
  readonly rows: string;
  readonly group: string;
  readonly value: string;
  readonly cases: string;
  readonly reference: string;
  readonly noColumn: string;
  readonly parts: (group: string) => string;
  readonly theGroup: (name: string) => string;
  readonly sameGroupIn: (area: string) => string;
  readonly differenceWith: (name: string) => string;
  readonly ofGroup: (people: string, value: string) => string;
  readonly ofGroupAbsent: (people: string, because: string) => string;
  readonly againstSameGroup: (difference: string, relation: 'higher' | 'lower', area: string) => string;
  readonly againstGroup: (difference: string, relation: 'higher' | 'lower', people: string) => string;
  readonly equalTo: (name: string) => string;
  readonly range: (area: string, from: string, to: string) => string;
  readonly withoutFigure: (count: number) => string;
  readonly composition: string;
  readonly counts: string;
}

const more: Translations<Readonly<Record<'higher' | 'lower', string>>> = {
  nl: { higher: 'meer', lower: 'minder' },
  en: { higher: 'more', lower: 'less' },
};

/** Dutch and English words of a breakdown by origin. */
export const breakdownWords: Translations<BreakdownWords> = {
  nl: {
    caption: (indicator, area, period) => `${indicator} naar herkomst, ${area}, ${period}`,
    rows: 'Groepen naar herkomst',
    group: 'Groep',
    value: 'Waarde',
    cases: 'Aantal gevallen',
    reference: 'referentiegroep',
    noColumn: 'geen cijfer voor het geheel',
    parts: (group) => `Onderverdeling van ${group}`,
    theGroup: (name) => `de groep ${name}`,
    sameGroupIn: (area) => `dezelfde groep in ${area}`,
    differenceWith: (name) => `Verschil met ${name}`,
    ofGroup: (people, value) => `Bij ${people} is het ${value}`,
    ofGroupAbsent: (people, because) => `Voor ${people} is er geen cijfer: ${because}.`,
    againstSameGroup: (difference, relation, area) =>
      `${difference} ${more.nl[relation]} dan bij dezelfde groep in ${area}`,
    againstGroup: (difference, relation, people) => `${difference} ${more.nl[relation]} dan bij ${people}`,
    equalTo: (name) => `evenveel als bij ${name}`,
    range: (area, from, to) => `In ${area} lopen de cijfers van de groepen uiteen van ${from} tot ${to}.`,
    withoutFigure: (count) =>
      count === 1 ? 'Voor 1 groep is er geen cijfer.' : `Voor ${count} groepen is er geen cijfer.`,
    composition: 'De groepen zijn delen van een geheel; ze worden daarom niet onderling vergeleken.',
    counts: 'Aantallen in een deel van het land zijn niet te vergelijken met die in het hele land.',
  },
  en: {
    caption: (indicator, area, period) => `${indicator} by origin, ${area}, ${period}`,
    rows: 'Groups by origin',
    group: 'Group',
    value: 'Value',
    cases: 'Number of cases',
    reference: 'reference group',
    noColumn: 'no figure for the whole',
    parts: (group) => `Parts of ${group}`,
    theGroup: (name) => `the group ${name}`,
    sameGroupIn: (area) => `the same group in ${area}`,
    differenceWith: (name) => `Difference from ${name}`,
    ofGroup: (people, value) => `For ${people} it is ${value}`,
    ofGroupAbsent: (people, because) => `There is no figure for ${people}: ${because}.`,
    againstSameGroup: (difference, relation, area) =>
      `${difference} ${more.en[relation]} than for the same group in ${area}`,
    againstGroup: (difference, relation, people) => `${difference} ${more.en[relation]} than for ${people}`,
    equalTo: (name) => `the same as for ${name}`,
    range: (area, from, to) => `In ${area} the figures of the groups range from ${from} to ${to}.`,
    withoutFigure: (count) =>
      count === 1 ? 'There is no figure for 1 group.' : `There is no figure for ${count} groups.`,
    composition: 'The groups are parts of a whole; they are therefore not set against each other.',
    counts: 'Numbers in a part of the country cannot be compared with those in the whole of it.',
  },
};

/** What the groups of a breakdown are held against, in a few words; empty where there is nothing. */
export function nameAgainst(breakdown: Breakdown, catalogue: Catalogue, language: Language): string {
  const reference = breakdown.rows.find(({ isReference }) => isReference)?.group;
  if (breakdown.compareWith === 'reference') {
    return reference ? breakdownWords[language].theGroup(readText(reference.label, language)) : '';
  }
  const area = breakdown.rows.find(({ against }) => against)?.against?.area;
  return area ? nameArea(area, catalogue, language) : '';
}

/** Remarks on a breakdown: why groups are not held against what a reader might expect. */
export function noteBreakdown(
  { isComposition }: Breakdown,
  { indicator }: Choice,
  language: Language,
): readonly string[] {
  const words = breakdownWords[language];
  if (indicator.unit.kind === 'count') return [words.counts];
  return isComposition ? [words.composition] : [];
}
