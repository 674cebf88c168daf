import type { FigurePart } from '../domain/cited-figure.js';
import type { Translations } from './translations.js';

/** Words of the panel that a reader cites from, and of what he takes along. */
export interface CiteWords {
  readonly heading: string;
  /** The question what to cite, and its two answers. */
  readonly what: string;
  readonly whole: string;
  readonly figure: string;
  /** Said where there are too many areas to list, and none is picked. */
  readonly pickFirst: string;
  readonly parts: Readonly<Record<FigurePart, string>>;
  readonly sentence: string;
  readonly reference: string;
  readonly copySentence: string;
  readonly copyReference: string;
  readonly copied: string;
  /** Said where the browser does not let us copy: the text is selected instead. */
  readonly refused: string;
  readonly close: string;
  /** What the link leads to. */
  readonly toView: string;
  readonly toPage: string;
  readonly provisional: string;
  readonly hasProvisional: string;
  readonly unclear: string;
  readonly area: (level: string, code: string, edition: string) => string;
  readonly scheme: (scheme: string) => string;
  readonly base: (base: string) => string;
  readonly cases: (count: string) => string;
  readonly fictional: string;
  readonly edition: (edition: string) => string;
}

/** Dutch and English words for citing. */
export const citeWords: Translations<CiteWords> = {
  nl: {
    heading: 'Citeren',
    what: 'Wat wilt u citeren?',
    whole: 'De hele figuur',
    figure: 'Eén cijfer',
    pickFirst: 'Kies eerst een gebied in de figuur om het cijfer ervan te citeren.',
    parts: { area: 'Gebied', indicator: 'Onderwerp', origin: 'Groep', period: 'Periode' },
    sentence: 'Zin met bron en link',
    reference: 'Literatuurverwijzing (APA)',
    copySentence: 'Kopieer de zin',
    copyReference: 'Kopieer de verwijzing',
    copied: 'Gekopieerd.',
    refused:
      'De browser laat kopiëren niet toe. De tekst is geselecteerd: kopieer hem met Ctrl+C (op een Mac Cmd+C), of houd hem ingedrukt op een aanraakscherm.',
    close: 'Sluiten',
    toView: 'De link opent deze pagina met deze keuze.',
    toPage: 'De link opent deze pagina; daar moet de lezer de keuze zelf maken.',
    provisional: 'voorlopig cijfer',
    hasProvisional: 'Een deel van de cijfers is voorlopig.',
    unclear: 'Het cijfer berust op weinig gevallen.',
    area: (level, code, edition) => `Gebied: ${level} ${code}, indeling van ${edition}.`,
    scheme: (scheme) => `Herkomst volgens: ${scheme}.`,
    base: (base) => `Berekend over: ${base}`,
    cases: (count) => `${count} gevallen`,
    fictional: 'Verzonnen cijfers: dit is een voorbeeld.',
    edition: (edition) => `gebiedsindeling ${edition}`,
  },
  en: {
    heading: 'Cite',
    what: 'What do you want to cite?',
    whole: 'The whole figure',
    figure: 'One value',
    pickFirst: 'To cite the value of an area, first pick the area in the figure.',
    parts: { area: 'Area', indicator: 'Subject', origin: 'Group', period: 'Period' },
    sentence: 'Sentence with source and link',
    reference: 'Reference (APA)',
    copySentence: 'Copy the sentence',
    copyReference: 'Copy the reference',
    copied: 'Copied.',
    refused:
      'The browser does not allow copying. The text is selected: copy it with Ctrl+C (Cmd+C on a Mac), or hold it down on a touch screen.',
    close: 'Close',
    toView: 'The link opens this page with this choice.',
    toPage: 'The link opens this page; there readers have to make the choice themselves.',
    provisional: 'provisional figure',
    hasProvisional: 'Some of the figures are provisional.',
    unclear: 'The figure rests on few cases.',
    area: (level, code, edition) => `Area: ${level} ${code}, boundaries of ${edition}.`,
    scheme: (scheme) => `Origin according to: ${scheme}.`,
    base: (base) => `Calculated over: ${base}`,
    cases: (count) => `${count} cases`,
    fictional: 'Made-up figures: this is an example.',
    edition: (edition) => `boundaries of ${edition}`,
  },
};
