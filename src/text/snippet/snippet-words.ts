import type { Translations } from '../translations.js';

/** Words of the link that stands with figures where no script runs. */
export const snippetWords: Translations<{ readonly link: string }> = {
  nl: { link: 'Bekijk deze cijfers op de website' },
  en: { link: 'See these figures on the website' },
};
