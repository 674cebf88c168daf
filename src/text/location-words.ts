import type { Translations } from './translations.js';

/** Why an area could not be found where the reader is. */
export type LocationFault = 'refused' | 'unavailable' | 'outside' | 'failed';

/** Words of the button that finds the area where the reader is. */
export interface LocationWords {
  readonly button: string;
  readonly privacy: string;
  readonly asking: string;
  readonly faults: Readonly<Record<LocationFault, (country: string) => string>>;
  readonly found: (area: string, kind: string) => string;
  readonly unsure: (area: string, kind: string) => string;
}

/** Dutch and English words of the button that finds the area where the reader is. */
export const locationWords: Translations<LocationWords> = {
  nl: {
    button: 'Mijn locatie',
    privacy: 'Uw locatie blijft op dit apparaat.',
    asking: 'Uw locatie wordt bepaald.',
    faults: {
      refused: () =>
        'U of uw browser gaf geen toestemming om uw locatie te bepalen. Typ een naam om een gebied te vinden.',
      unavailable: () => 'Uw locatie is niet te bepalen. Typ een naam om een gebied te vinden.',
      outside: (country) => `U bent niet in een gebied van ${country}.`,
      failed: () => 'De grenzen van de gebieden konden niet worden geladen. Probeer het nog eens.',
    },
    found: (area, kind) => `U bent in ${area} (${kind}). Dat is gekozen.`,
    unsure: (area, kind) =>
      `U bent in ${area} (${kind}). Dat is gekozen: voor een kleiner gebied is uw locatie niet precies genoeg.`,
  },
  en: {
    button: 'My location',
    privacy: 'Your location stays on this device.',
    asking: 'Finding your location.',
    faults: {
      refused: () => 'You or your browser did not allow finding your location. Type a name to find an area.',
      unavailable: () => 'Your location cannot be found. Type a name to find an area.',
      outside: (country) => `You are not in an area of ${country}.`,
      failed: () => 'The boundaries of the areas could not be loaded. Please try again.',
    },
    found: (area, kind) => `You are in ${area} (${kind}). It has been chosen.`,
    unsure: (area, kind) =>
      `You are in ${area} (${kind}). It has been chosen: your location is not precise enough for a smaller area.`,
  },
};
