import type { Tie } from '../domain/embed-ties.js';
import type { Dimension } from '../domain/table/table-shape.js';
import type { EmbedKind } from './snippet/write-embed.js';
import type { Translations } from './translations.js';

/** A thing to choose, with what it means. */
export interface ChoiceWords {
  readonly name: string;
  readonly about: string;
}

/** Words of the element that makes an editor's code. */
export interface BuilderWords {
  readonly heading: string;
  readonly element: string;
  /** What goes down and across in a table. */
  readonly sides: {
    readonly rows: string;
    readonly columns: string;
    readonly dimensions: Readonly<Record<Dimension, string>>;
    /** That a table without areas below each other is of one. */
    readonly oneArea: string;
    readonly oneColumn: string;
  };
  /** Of the picker of what is set against an indicator. */
  readonly against: string;
  /** Where a weighing is chosen. */
  readonly weighing: string;
  readonly preview: string;
  readonly previewHint: string;
  readonly figures: string;
  readonly ties: Readonly<Record<Tie, ChoiceWords>>;
  readonly frozenInTag: string;
  readonly noTie: Readonly<Record<Exclude<Tie, 'live'>, string>>;
  /** Said of a breakdown without a figure for everybody, where no group is picked out. */
  readonly pickGroup: string;
  readonly pictureStays: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<EmbedKind, ChoiceWords>>;
  readonly noLibrary: string;
  readonly foreignEndpoint: (host: string) => string;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  readonly refused: string;
  readonly scriptMissing: string;
  readonly answer: (address: string) => string;
  readonly saveAnswer: string;
  readonly picture: (file: string) => string;
  readonly savePicture: (kind: string) => string;
  readonly drawing: string;
  readonly notDrawn: string;
  readonly waiting: string;
}

/** Dutch and English words of the element that makes an editor's code. */
export const builderWords: Translations<BuilderWords> = {
  nl: {
    heading: 'Maak een grafiek voor uw pagina',
    element: 'Wat wilt u laten zien?',
    sides: {
      rows: 'Wat staat er onder elkaar?',
      columns: 'Wat staat er naast elkaar?',
      dimensions: {
        areas: 'Gebieden',
        indicators: 'Alle onderwerpen',
        origins: 'Alle groepen naar herkomst',
        periods: 'Alle perioden',
      },
      oneArea: 'Alleen van het gekozen gebied.',
      oneColumn: 'Eén kolom',
    },
    against: 'Onderwerp op de verticale as',
    weighing: 'Wat meetelt en hoe zwaar, kiest u in het voorbeeld zelf.',
    preview: 'Zo ziet het eruit',
    previewHint:
      'Kiest u hierin een gebied, onderwerp, groep, periode, maat, weging of vergelijking, dan komt die ook in de code.',
    figures: 'Welke cijfers?',
    ties: {
      live: { name: 'Altijd de nieuwste', about: 'Verandert mee met de bron, zonder melding.' },
      notice: {
        name: 'De nieuwste, met melding van herziening',
        about: 'Verandert mee, en zegt het als het cijfer anders wordt: “Herzien: was 12,1%, nu 11,8%.”',
      },
      frozen: {
        name: 'Vastgezet op deze uitgave',
        about:
          'Toont deze cijfers en geen andere. Geeft de bron nieuwe uit, dan meldt het onderdeel dat, en toont het wat er in de tag staat.',
      },
    },
    frozenInTag:
      'De cijfers staan als tabel in de tag zelf. Er wordt niets meer opgevraagd, en ze veranderen nooit.',
    noTie: {
      notice: 'Dit onderdeel gaat niet over één cijfer, dus er is niets om te vergelijken.',
      frozen: 'Deze bron noemt geen uitgave van de cijfers.',
    },
    pickGroup: 'Kies eerst een groep: van iedereen samen is er hier geen cijfer.',
    pictureStays: 'Een afbeelding verandert nooit: de stand van de cijfers staat erin.',
    kind: 'Hoe neemt u het over?',
    kinds: {
      tag: { name: 'Tag', about: 'Voor een pagina waar scripts mogen.' },
      fallback: {
        name: 'Tag met vervangende tekst',
        about: 'Met een zin, een tabel, de bron en een link voor wie geen script draait.',
      },
      frame: { name: 'Frame', about: 'Voor een CMS dat scripts weglaat.' },
      oembed: { name: 'oEmbed-link', about: 'Voor een CMS dat zelf een frame maakt van een adres.' },
      picture: { name: 'Vaste afbeelding', about: 'Een bestand met een beschrijving en de bron.' },
    },
    noLibrary: 'Hiervoor moet het attribuut library zeggen waar de bestanden van deze widgets staan.',
    foreignEndpoint: (host) =>
      `embed.html toont alleen cijfers van zijn eigen host. Laat ${host} toe in de meta “buurtmonitor-endpoints” van die pagina.`,
    code: 'Code om te plakken',
    copy: 'Kopieer code',
    copied: 'Gekopieerd.',
    refused: 'De browser staat kopiëren niet toe. De code is geselecteerd: kopieer met Ctrl+C.',
    scriptMissing: 'Laad daarbij één keer per pagina het script van deze widgets.',
    answer: (address) => `Deze regel hoort in de kop van een pagina. Zet het antwoord op ${address}.`,
    saveAnswer: 'Download antwoord (JSON)',
    picture: (file) => `Zet het bestand ${file} naast uw pagina, of pas het adres in de code aan.`,
    savePicture: (kind) => `Download afbeelding (${kind})`,
    drawing: 'De afbeelding wordt gemaakt.',
    notDrawn: 'Van dit onderdeel is nu geen afbeelding te maken.',
    waiting: 'De code komt zodra de cijfers er zijn.',
  },
  en: {
    heading: 'Make a graphic for your page',
    element: 'What do you want to show?',
    sides: {
      rows: 'What goes down?',
      columns: 'What goes across?',
      dimensions: {
        areas: 'Areas',
        indicators: 'All indicators',
        origins: 'All groups by origin',
        periods: 'All periods',
      },
      oneArea: 'Of the chosen area alone.',
      oneColumn: 'One column',
    },
    against: 'Indicator on the vertical axis',
    weighing: 'What counts, and how heavily, you choose in the preview itself.',
    preview: 'This is how it looks',
    previewHint:
      'An area, indicator, group, period, measure, weighing or comparison that you choose in it goes into the code too.',
    figures: 'Which figures?',
    ties: {
      live: { name: 'Always the newest', about: 'Changes with the source, without saying so.' },
      notice: {
        name: 'The newest, with a notice of revision',
        about: 'Changes too, and says so when the figure becomes another: “Revised: was 12.1%, now 11.8%.”',
      },
      frozen: {
        name: 'Frozen to this release',
        about:
          'Shows these figures and no others. When the source publishes new ones the element says so, and what is within the tag is shown.',
      },
    },
    frozenInTag:
      'The figures stand in the tag itself, as a table. Nothing is requested any more, and they never change.',
    noTie: {
      notice: 'This element is not about a single figure, so there is nothing to compare.',
      frozen: 'This source names no release of its figures.',
    },
    pickGroup: 'Pick a group first: there is no figure for everybody together here.',
    pictureStays: 'A picture never changes: the day of the figures is in it.',
    kind: 'How do you take it along?',
    kinds: {
      tag: { name: 'Tag', about: 'For a page where scripts are allowed.' },
      fallback: {
        name: 'Tag with fallback',
        about: 'With a sentence, a table, the source and a link for who runs no script.',
      },
      frame: { name: 'Frame', about: 'For a CMS that leaves scripts out.' },
      oembed: { name: 'oEmbed link', about: 'For a CMS that makes a frame of an address itself.' },
      picture: { name: 'Fixed picture', about: 'A file with a description and the source.' },
    },
    noLibrary: 'For this the attribute library has to say where the files of these widgets are.',
    foreignEndpoint: (host) =>
      `embed.html shows figures of its own host alone. Allow ${host} in the meta “buurtmonitor-endpoints” of that page.`,
    code: 'Code to paste',
    copy: 'Copy code',
    copied: 'Copied.',
    refused: 'The browser does not allow copying. The code is selected: copy it with Ctrl+C.',
    scriptMissing: 'Load the script of these widgets along with it, once per page.',
    answer: (address) => `This line belongs in the head of a page. Put the answer at ${address}.`,
    saveAnswer: 'Download answer (JSON)',
    picture: (file) => `Put the file ${file} beside your page, or change the address in the code.`,
    savePicture: (kind) => `Download picture (${kind})`,
    drawing: 'The picture is being made.',
    notDrawn: 'No picture can be made of this element now.',
    waiting: 'The code follows when the figures are there.',
  },
};
