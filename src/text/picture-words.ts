import type { Translations } from './translations.js';

/** What a picture of a map says besides what stands around every map. */
export interface PictureWords {
  /** Says that the map goes on beyond its frame. */
  readonly excerpt: string;
  /** Of areas that have no outline; a picture has no table to find them in. */
  readonly noOutline: string;
  readonly licence: (name: string) => string;
}

/** Dutch and English words on a picture of a map. */
export const pictureWords: Translations<PictureWords> = {
  nl: {
    excerpt: 'De kaart toont een uitsnede; de aantallen in de legenda gelden voor het geheel.',
    noOutline: 'niet op de kaart',
    licence: (name) => `Licentie: ${name}.`,
  },
  en: {
    excerpt: 'The map shows a part; the numbers in the legend are of the whole.',
    noOutline: 'not on the map',
    licence: (name) => `Licence: ${name}.`,
  },
};
