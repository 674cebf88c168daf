import type { Language } from '../domain/local-text.js';
import type { Translations } from './translations.js';

/** Words of a comparison of areas. */
export interface CompareWords {
  readonly caption: (indicator: string, period: string) => string;
  readonly area: string;
  readonly value: string;
  readonly cases: string;
  readonly differenceWith: (area: string) => string;
  readonly others: (list: string) => string;
  readonly figureOf: (area: string, value: string) => string;
  readonly missing: Readonly<Record<'not-in-edition' | 'no-figures', (edition: string) => string>>;
  readonly rows: string;
  readonly partOf: (level: string, gemeente: string) => string;
  readonly add: string;
  readonly hint: string;
  readonly searching: string;
  readonly unsearchable: string;
  readonly suggestions: (count: number) => string;
  readonly remove: (area: string) => string;
  readonly added: (area: string) => string;
  readonly removed: (area: string) => string;
}

/** Dutch and English words of a comparison of areas. */
export const compareWords: Translations<CompareWords> = {
  nl: {
    caption: (indicator, period) => `${indicator}, ${period}, per gebied`,
    area: 'Gebied',
    value: 'Waarde',
    cases: 'Aantal gevallen',
    differenceWith: (area) => `Verschil met ${area}`,
    others: (list) => `Daarnaast: ${list}.`,
    figureOf: (area, value) => `${area} ${value}`,
    missing: {
      'not-in-edition': (edition) => `komt niet voor in de gebiedsindeling van ${edition}`,
      'no-figures': () => 'geen cijfers bij deze keuze',
    },
    rows: 'Vergeleken gebieden',
    partOf: (level, gemeente) => `${level} in ${gemeente}`,
    add: 'Gebied toevoegen',
    hint: 'Typ een naam en kies uit de lijst',
    searching: 'Namen worden geladen.',
    unsearchable: 'De namen konden niet worden geladen. Typ verder om het opnieuw te proberen.',
    suggestions: (count) =>
      count === 0
        ? 'Geen gebied gevonden.'
        : count === 1
          ? '1 gebied gevonden.'
          : `${count} gebieden gevonden.`,
    remove: (area) => `Verwijder ${area}`,
    added: (area) => `${area} is toegevoegd.`,
    removed: (area) => `${area} is verwijderd.`,
  },
  en: {
    caption: (indicator, period) => `${indicator}, ${period}, per area`,
    area: 'Area',
    value: 'Value',
    cases: 'Number of cases',
    differenceWith: (area) => `Difference from ${area}`,
    others: (list) => `Besides: ${list}.`,
    figureOf: (area, value) => `${area} ${value}`,
    missing: {
      'not-in-edition': (edition) => `does not occur in the division of ${edition}`,
      'no-figures': () => 'no figures for this choice',
    },
    rows: 'Compared areas',
    partOf: (level, gemeente) => `${level} in ${gemeente}`,
    add: 'Add an area',
    hint: 'Type a name and choose from the list',
    searching: 'The names are loading.',
    unsearchable: 'The names could not be loaded. Type on to try again.',
    suggestions: (count) =>
      count === 0 ? 'No area found.' : count === 1 ? '1 area found.' : `${count} areas found.`,
    remove: (area) => `Remove ${area}`,
    added: (area) => `${area} has been added.`,
    removed: (area) => `${area} has been removed.`,
  },
};

/** Why an area has no figure, as words in its row. */
export function explainMissing(
  reason: 'not-in-edition' | 'no-figures',
  edition: string,
  language: Language,
): string {
  return compareWords[language].missing[reason](edition);
}
