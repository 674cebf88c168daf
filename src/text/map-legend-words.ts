import type { Translations } from './translations.js';

/** What a map on a picture says besides what it says on a page. */
export interface MapLegendWords {
  /** Says that the map goes on beyond its frame. */
  readonly excerpt: string;
  /** Of areas that have no outline; a picture has no table to find them in. */
  readonly noOutline: string;
}

/** Dutch and English words of a map on a picture. */
export const mapLegendWords: Translations<MapLegendWords> = {
  nl: {
    excerpt: 'De kaart toont een uitsnede; de aantallen in de legenda gelden voor het geheel.',
    noOutline: 'niet op de kaart',
  },
  en: {
    excerpt: 'The map shows a part; the numbers in the legend are of the whole.',
    noOutline: 'not on the map',
  },
};
