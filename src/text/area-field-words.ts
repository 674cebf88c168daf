import type { Translations } from './translations.js';

/** Words of a field in which a reader finds an area. */
export interface AreaFieldWords {
  readonly hint: string;
  readonly searching: string;
  readonly unsearchable: string;
  readonly suggestions: (count: number) => string;
}

/** Dutch and English words of a field in which a reader finds an area. */
export const areaFieldWords: Translations<AreaFieldWords> = {
  nl: {
    hint: 'Typ een naam en kies uit de lijst',
    searching: 'Namen worden geladen.',
    unsearchable: 'De namen konden niet worden geladen. Typ verder om het opnieuw te proberen.',
    suggestions: (count) =>
      count === 0
        ? 'Geen gebied gevonden.'
        : count === 1
          ? '1 gebied gevonden.'
          : `${count} gebieden gevonden.`,
  },
  en: {
    hint: 'Type a name and choose from the list',
    searching: 'The names are loading.',
    unsearchable: 'The names could not be loaded. Type on to try again.',
    suggestions: (count) =>
      count === 0 ? 'No area found.' : count === 1 ? '1 area found.' : `${count} areas found.`,
  },
};
