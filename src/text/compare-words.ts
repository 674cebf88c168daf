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
  readonly add: string;
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
    add: 'Gebied toevoegen',
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
    add: 'Add an area',
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
