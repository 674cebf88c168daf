import type { Translations } from './translations.js';

/** What is said of what a reader takes home: while it is made, when it is there, and when it could not be had. */
export interface TakeHomeWords {
  readonly drawing: string;
  readonly notDrawn: string;
  readonly copying: string;
  readonly copied: string;
  /** Tells another way. */
  readonly notCopied: string;
  readonly licence: (name: string) => string;
}

/** Dutch and English words for what a reader takes home. */
export const takeHomeWords: Translations<TakeHomeWords> = {
  nl: {
    drawing: 'De afbeelding wordt gemaakt.',
    notDrawn: 'De afbeelding kon niet worden gemaakt.',
    copying: 'De tabel wordt gekopieerd.',
    copied:
      'De tabel staat op het klembord, met bron en datum. U kunt hem plakken in een document of rekenblad.',
    notCopied:
      'De browser laat de tabel niet op het klembord zetten. Open de tabel op deze pagina, selecteer hem en kopieer met Ctrl+C (⌘C op een Mac), of download de cijfers.',
    licence: (name) => `Licentie: ${name}.`,
  },
  en: {
    drawing: 'The picture is being drawn.',
    notDrawn: 'The picture could not be drawn.',
    copying: 'The table is being copied.',
    copied:
      'The table is on the clipboard, with source and date. You can paste it into a document or spreadsheet.',
    notCopied:
      'The browser does not let the table be put on the clipboard. Open the table on this page, select it and copy with Ctrl+C (⌘C on a Mac), or download the figures.',
    licence: (name) => `Licence: ${name}.`,
  },
};
