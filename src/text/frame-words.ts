import type { ChoiceProblem } from '../domain/choice.js';
import type { Translations } from './translations.js';

/** Why figures could not be loaded, as far as it means something to a reader. */
export type ReaderFault =
  | 'offline'
  | 'stalled'
  | 'busy'
  | 'webPage'
  | 'damaged'
  | 'renewed'
  | 'outdated'
  /** Nothing of the endpoint: a part of the library did not come, which Firefox asks for once a page. */
  | 'other'
  | 'otherAgain';

/** Words around every figure. */
export interface FrameWords {
  readonly loading: string;
  /** Said on paper instead. */
  readonly unprinted: string;
  readonly fictional: string;
  readonly table: string;
  readonly furtherRows: (count: string) => string;
  readonly moreRows: string;
  readonly download: string;
  readonly cite: string;
  /** Takes the graphic home as a file of a kind, such as PNG; and the table, on the clipboard. */
  readonly picture: (kind: string) => string;
  readonly copyTable: string;
  readonly about: string;
  readonly source: string;
  readonly base: (base: string) => string;
  readonly period: (period: string) => string;
  readonly asOf: (day: string) => string;
  readonly derived: string;
  readonly provisional: string;
  readonly licence: string;
  /** Said of figures that the page itself holds. */
  readonly inPage: string;
  readonly retry: string;
  /** That figures could not be loaded; and newer ones, where the last ones stay on show. */
  readonly failed: string;
  readonly failedAnew: string;
  /** That what a reader asked for, other than figures, could not be loaded. */
  readonly partMissing: string;
  readonly stale: string;
  readonly faults: Readonly<Record<ReaderFault, string>>;
  /** When a server that is busy wants to be asked again. */
  readonly retryAfter: (seconds: number) => string;
  /** Who is told more than a reader needs. */
  readonly forKeepers: string;
  readonly problem: (problem: ChoiceProblem) => string;
}

/** Dutch and English words around every figure. */
export const frameWords: Translations<FrameWords> = {
  nl: {
    loading: 'De cijfers worden geladen.',
    unprinted:
      'Deze cijfers waren nog niet geladen toen de pagina werd afgedrukt. Druk de pagina nog eens af.',
    fictional: 'Verzonnen cijfers: dit is een voorbeeld',
    table: 'Tabel met dezelfde cijfers',
    furtherRows: (count) => `Nog ${count} rijen staan niet in de tabel, maar wel in de download.`,
    moreRows: 'Toon meer rijen',
    download: 'Download cijfers (CSV)',
    cite: 'Citeer',
    picture: (kind) => `Download afbeelding (${kind})`,
    copyTable: 'Kopieer tabel',
    about: 'Over dit cijfer',
    source: 'Bron',
    base: (base) => `Berekend over: ${base}.`,
    period: (period) => `Periode: ${period}.`,
    asOf: (day) => `Stand van ${day}.`,
    derived: 'Berekend door de uitgever uit gepubliceerde cijfers.',
    provisional: '* Voorlopig cijfer: het kan nog veranderen.',
    licence: 'Licentie',
    inPage: 'De cijfers staan als tabel in deze pagina.',
    retry: 'Probeer opnieuw',
    failed: 'De cijfers konden niet worden geladen.',
    failedAnew: 'Nieuwe cijfers konden niet worden geladen.',
    partMissing: 'Dit kon niet worden geladen.',
    stale: 'U ziet de laatst geladen cijfers.',
    faults: {
      offline: 'U hebt geen verbinding met internet.',
      stalled: 'De server geeft geen antwoord.',
      busy: 'De server heeft het te druk.',
      webPage: 'In plaats van cijfers kwam er een webpagina.',
      damaged: 'Het bestand dat kwam, is beschadigd.',
      renewed: 'De cijfers zijn intussen vernieuwd.',
      outdated: 'De cijfers zijn intussen vernieuwd. Laad de pagina opnieuw.',
      other: 'Helpt opnieuw proberen niet, laad dan de pagina opnieuw.',
      otherAgain: 'Laad de pagina opnieuw.',
    },
    retryAfter: (seconds) =>
      seconds > 90
        ? `Probeer het over ${Math.ceil(seconds / 60)} minuten opnieuw.`
        : `Probeer het over ${seconds} ${seconds === 1 ? 'seconde' : 'seconden'} opnieuw.`,
    forKeepers: 'Voor de beheerder van deze pagina',
    problem: ({ attribute, value, reason }) =>
      ({
        missing: `Dit onderdeel mist een instelling: vul het attribuut ${attribute} in.`,
        unknown: `Onbekende waarde in ${attribute}: “${value}”.${attribute === 'area' ? ' Misschien bestaat dit gebied niet in deze periode.' : ''}`,
        'no-figures': `Voor ${attribute} “${value}” zijn er geen cijfers bij deze keuze.`,
      })[reason],
  },
  en: {
    loading: 'The figures are loading.',
    unprinted: 'These figures had not been loaded when the page was printed. Please print the page again.',
    fictional: 'Made-up figures: this is an example',
    table: 'Table of the same figures',
    furtherRows: (count) => `${count} more rows are not in the table; the download has them all.`,
    moreRows: 'Show more rows',
    download: 'Download figures (CSV)',
    cite: 'Cite',
    picture: (kind) => `Download picture (${kind})`,
    copyTable: 'Copy table',
    about: 'About this figure',
    source: 'Source',
    base: (base) => `Calculated over: ${base}.`,
    period: (period) => `Period: ${period}.`,
    asOf: (day) => `As of ${day}.`,
    derived: 'Calculated by the publisher from published figures.',
    provisional: '* Provisional figure: it may still change.',
    licence: 'Licence',
    inPage: 'The figures stand in this page as a table.',
    retry: 'Try again',
    failed: 'The figures could not be loaded.',
    failedAnew: 'New figures could not be loaded.',
    partMissing: 'This could not be loaded.',
    stale: 'You see the figures that were loaded last.',
    faults: {
      offline: 'You are not connected to the internet.',
      stalled: 'The server does not answer.',
      busy: 'The server is too busy.',
      webPage: 'A web page came instead of figures.',
      damaged: 'The file that came is damaged.',
      renewed: 'The figures have been renewed since.',
      outdated: 'The figures have been renewed since. Please reload the page.',
      other: 'If trying again does not help, please reload the page.',
      otherAgain: 'Please reload the page.',
    },
    retryAfter: (seconds) =>
      seconds > 90
        ? `Try again in ${Math.ceil(seconds / 60)} minutes.`
        : `Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
    forKeepers: 'For whoever looks after this page',
    problem: ({ attribute, value, reason }) =>
      ({
        missing: `This part lacks a setting: fill in the attribute ${attribute}.`,
        unknown: `Unknown value in ${attribute}: “${value}”.${attribute === 'area' ? ' Perhaps the area does not exist in this period.' : ''}`,
        'no-figures': `There are no figures for ${attribute} “${value}” with these choices.`,
      })[reason],
  },
};
