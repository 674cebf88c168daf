import type { Translations } from './translations.js';

/** What stands behind a link that shows a view on the same page. */
export const viewLinkWords: Translations<string> = {
  nl: 'toon op de kaart',
  en: 'show on the map',
};
