import type { Translations } from './translations.js';

/** Words of the choice to see areas that are like another; what explains them is loaded with them. */
export interface PeerChoiceWords {
  /** What a reader asks for to see them. */
  readonly beside: (areas: string, area: string) => string;
  readonly instead: (areas: string, area?: string) => string;
  /** What areas are called together. */
  readonly together: (area: string, count: string, areas: string) => string;
  /** Stands with an area that is like another. */
  readonly isLike: (area: string) => string;
}

/** Dutch and English words of the choice to see areas that are like another. */
export const peerChoiceWords: Translations<PeerChoiceWords> = {
  nl: {
    beside: (areas, area) => `Ook ${areas} die op ${area} lijken`,
    instead: (areas, area = 'dit gebied') => `Toon ${areas} die op ${area} lijken`,
    together: (area, count, areas) => `${area} en de ${count} ${areas} die er het meest op lijken`,
    isLike: (area) => `lijkt op ${area}`,
  },
  en: {
    beside: (areas, area) => `Also ${areas} like ${area}`,
    instead: (areas, area = 'this area') => `Show ${areas} like ${area}`,
    together: (area, count, areas) => `${area} and the ${count} ${areas} most like it`,
    isLike: (area) => `like ${area}`,
  },
};
