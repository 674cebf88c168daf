import type { AreaLevel } from '../domain/area.js';
import type { Comparable } from '../domain/area-profile/comparable-areas.js';
import { tallyDifferences } from '../domain/area-profile/difference-tally.js';
import type { ProfileRow } from '../domain/area-profile/profile-rows.js';
import type { Catalogue } from '../domain/catalogue.js';
import type { Chosen } from '../domain/chosen-view.js';
import type { Language } from '../domain/local-text.js';
import { levelWords } from './area-words.js';
import { profileWords } from './profile-words.js';
import { listOf, readText } from './translations.js';

/** The comparable areas in a few words: `de buurten van Amsterdam`. */
export function nameComparables(
  compareWith: Comparable,
  level: AreaLevel,
  gemeente: string,
  { country }: Catalogue,
  language: Language,
): string {
  const words = profileWords[language];
  const { many } = levelWords[language][level];
  if (compareWith === 'peers') return words.peers(many);
  if (compareWith === 'gemeente') return words.inGemeente(many, gemeente);
  return words.inCountry(many, readText(country.name, language));
}

/** How rows differ from the country, counted: `3 cijfers; vergeleken met Nederland 1 gunstiger en 2 onduidelijk`. */
export function describeTally(
  rows: readonly ProfileRow[],
  { country }: Catalogue,
  language: Language,
): string {
  const words = profileWords[language];
  const isCountry = rows.every(({ measurement }) => measurement.area.code === country.code);
  const figures = words.figures(rows.length);
  if (isCountry) return figures;
  const tally = tallyDifferences(rows, country.code);
  const outcomes = tally.map(({ outcome, count }) => words.outcomes[outcome](count));
  return `${figures}; ${words.against(listOf(outcomes, language), readText(country.name, language))}`;
}

/** Whom figures are of, and how they differ from the country: `Amsterdam, inwoners van 15 tot 75 jaar: 3 cijfers; …`. */
export function describeTallyOf(
  area: string,
  rows: readonly ProfileRow[],
  { catalogue, choice }: Chosen,
  language: Language,
): string {
  return `${area}, ${readText(choice.group.people, language)}: ${describeTally(rows, catalogue, language)}.`;
}
