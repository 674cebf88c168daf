/** Languages the widgets speak. Dutch is the language every text must have. */
export const LANGUAGES = ['nl', 'en'] as const;

/** A language of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/** A text from the endpoint: Dutch always, English where the publisher gives it. */
export interface LocalText {
  readonly nl: string;
  readonly en?: string | undefined;
}
