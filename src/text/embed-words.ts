import type { Translations } from './translations.js';

interface EmbedWords {
  readonly unknownTag: string;
  readonly foreignEndpoint: (endpoint: string) => string;
}

/** Words of the page that shows one element from its address. */
export const embedWords: Translations<EmbedWords> = {
  nl: {
    unknownTag: 'Dit adres noemt geen onderdeel dat deze pagina kan tonen.',
    foreignEndpoint: (endpoint) => `Deze pagina toont geen cijfers van ${endpoint}.`,
  },
  en: {
    unknownTag: 'This address names no element that this page can show.',
    foreignEndpoint: (endpoint) => `This page shows no figures from ${endpoint}.`,
  },
};
