import type { Translations } from './translations.js';

/** What a reader of a map is told when he asks: of an area, of a selection, and in the table. */
export interface MapReaderWords {
  readonly chosen: (area: string) => string;
  readonly open: (areas: string, area: string) => string;
  readonly clear: string;
  readonly atEdge: string;
  readonly provisional: string;
  readonly differenceWith: (area: string) => string;
  readonly cases: string;
}

/** Dutch and English words for who points, selects, or opens the table. */
export const mapReaderWords: Translations<MapReaderWords> = {
  nl: {
    chosen: (area) => `Gekozen: ${area}`,
    open: (areas, area) => `Bekijk de ${areas} van ${area}`,
    clear: 'Wis de keuze',
    atEdge: 'Verder ligt hier niets.',
    provisional: 'voorlopig',
    differenceWith: (area) => `Verschil met ${area}`,
    cases: 'Aantal gevallen',
  },
  en: {
    chosen: (area) => `Selected: ${area}`,
    open: (areas, area) => `Show the ${areas} of ${area}`,
    clear: 'Clear the selection',
    atEdge: 'There is nothing further here.',
    provisional: 'provisional',
    differenceWith: (area) => `Difference from ${area}`,
    cases: 'Number of cases',
  },
};
