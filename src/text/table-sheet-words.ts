import type { Translations } from './translations.js';

/** Words of a workbook that holds a table. */
export interface SheetWords {
  readonly figures: string;
  readonly columns: string;
  readonly about: string;
  readonly code: string;
  readonly gemeente: string;
  readonly level: string;
  readonly cases: string;
  readonly remark: string;
  readonly columnHeads: readonly string[];
  readonly subject: string;
  readonly meaning: string;
  readonly title: string;
  readonly warning: string;
  readonly fictional: string;
  readonly attribution: string;
  readonly publisher: string;
  readonly licence: string;
  readonly asOf: string;
  readonly edition: string;
  readonly provisionalMeaning: string;
  readonly unclearMeaning: string;
}

/** Dutch and English words of a workbook; names of sheets have at most 31 characters. */
export const sheetWords: Translations<SheetWords> = {
  nl: {
    figures: 'Cijfers',
    columns: 'Definities en bronnen',
    about: 'Toelichting',
    code: 'Code',
    gemeente: 'Ligt in gemeente',
    level: 'Niveau',
    cases: 'aantal gevallen',
    remark: 'opmerking',
    columnHeads: [
      'Onderwerp',
      'Groep',
      'Herkomstindeling',
      'Periode',
      'Gebiedsindeling',
      'Eenheid',
      'Definitie',
      'Onduidelijk onder aantal gevallen',
      'Bron',
      'Kanttekening',
    ],
    subject: 'Wat',
    meaning: 'Betekenis',
    title: 'Titel',
    warning: 'Let op',
    fictional: 'VERZONNEN CIJFERS',
    attribution: 'Bronvermelding',
    publisher: 'Uitgever',
    licence: 'Licentie',
    asOf: 'Stand',
    edition: 'Gebiedsindeling',
    provisionalMeaning: 'het cijfer kan nog veranderen',
    unclearMeaning: 'het cijfer berust op minder gevallen dan de uitgever genoeg vindt',
  },
  en: {
    figures: 'Figures',
    columns: 'Definitions and sources',
    about: 'About',
    code: 'Code',
    gemeente: 'Lies in municipality',
    level: 'Level',
    cases: 'number of cases',
    remark: 'remark',
    columnHeads: [
      'Subject',
      'Group',
      'Origin classification',
      'Period',
      'Division of areas',
      'Unit',
      'Definition',
      'Unclear below number of cases',
      'Source',
      'Caveat',
    ],
    subject: 'What',
    meaning: 'Meaning',
    title: 'Title',
    warning: 'Beware',
    fictional: 'MADE-UP FIGURES',
    attribution: 'Attribution',
    publisher: 'Publisher',
    licence: 'Licence',
    asOf: 'As of',
    edition: 'Division of areas',
    provisionalMeaning: 'the figure may still change',
    unclearMeaning: 'the figure rests on fewer cases than the publisher calls enough',
  },
};
