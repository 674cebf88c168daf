import type { Translations } from './translations.js';

/** What a reader of a table of many figures is told. */
export interface TableWords {
  readonly dimensions: Readonly<Record<'areas' | 'indicators' | 'origins' | 'periods', string>>;
  readonly notPublished: string;
  readonly notPublishedMeaning: string;
  readonly absences: string;
  readonly unclear: string;
  readonly unclearNote: (bound: string, indicator: string) => string;
  readonly provisional: string;
  readonly cases: (count: string) => string;
  readonly casesNote: string;
  readonly find: string;
  readonly findHint: string;
  readonly gemeente: string;
  readonly allGemeenten: string;
  readonly clear: string;
  readonly keys: string;
  readonly sortBy: (head: string) => string;
  readonly sorted: (head: string, direction: 'ascending' | 'descending') => string;
  readonly unsorted: string;
  readonly mostAlikeFirst: string;
  readonly absentLast: (count: string) => string;
  readonly shown: (count: string, total: string) => string;
  readonly noneFound: string;
  readonly more: (count: string, total: string) => string;
  readonly others: string;
  readonly sourceOf: (indicator: string, source: string) => string;
  readonly otherEdition: (editions: string, edition: string) => string;
  readonly manySubjects: (rows: string) => string;
  readonly download: string;
  readonly preparing: string;
  readonly downloadFailed: string;
}

/** Dutch and English words for a table of many figures. */
export const tableWords: Translations<TableWords> = {
  nl: {
    dimensions: { areas: 'Gebied', indicators: 'Onderwerp', origins: 'Groep', periods: 'Periode' },
    notPublished: 'niet gepubliceerd',
    notPublishedMeaning: 'deze combinatie van onderwerp, groep, periode en gebied is er niet',
    absences: 'Waarom een cijfer ontbreekt',
    unclear: 'onduidelijk',
    unclearNote: (bound, indicator) =>
      `° Onduidelijk: ${indicator} berust hier op minder dan ${bound} gevallen.`,
    provisional: 'voorlopig',
    cases: (count) => `n = ${count}`,
    casesNote: 'n: het aantal gevallen waarop het cijfer berust.',
    find: 'Zoek op naam',
    findHint: 'ook met een tikfout, of met de gemeente erachter',
    gemeente: 'Gemeente',
    allGemeenten: 'Alle gemeenten',
    clear: 'Wis zoeken',
    keys: 'Met de pijltjes omhoog en omlaag gaat u van rij naar rij, met Home en End naar de eerste en de laatste.',
    sortBy: (head) => `Sorteer op ${head}`,
    sorted: (head, direction) =>
      `Gesorteerd op ${head}, ${direction === 'ascending' ? 'oplopend' : 'aflopend'}.`,
    unsorted: 'In de volgorde van de uitgever.',
    mostAlikeFirst: 'De meest gelijkende eerst.',
    absentLast: (count) => `${count} zonder cijfer staan onderaan.`,
    shown: (count, total) => `${count} van ${total} rijen.`,
    noneFound: 'Geen rij past bij wat u zoekt.',
    more: (count, total) => `Afgedrukt zijn ${count} van ${total} rijen; in de download staan ze allemaal.`,
    others: 'Over de andere onderwerpen',
    sourceOf: (indicator, source) => `Bron van ${indicator}: ${source}.`,
    otherEdition: (editions, edition) =>
      `De gebieden zijn die van de indeling van ${edition}. Cijfers van de indeling van ${editions} staan bij dezelfde code; de grenzen kunnen toen anders zijn geweest.`,
    manySubjects: (rows) => `Cijfers over ${rows}`,
    download: 'Download tabel (Excel)',
    preparing: 'Het bestand wordt gemaakt.',
    downloadFailed: 'Het bestand kon niet worden gemaakt.',
  },
  en: {
    dimensions: { areas: 'Area', indicators: 'Subject', origins: 'Group', periods: 'Period' },
    notPublished: 'not published',
    notPublishedMeaning: 'this combination of subject, group, period and area does not exist',
    absences: 'Why a figure is absent',
    unclear: 'unclear',
    unclearNote: (bound, indicator) => `° Unclear: ${indicator} rests on fewer than ${bound} cases here.`,
    provisional: 'provisional',
    cases: (count) => `n = ${count}`,
    casesNote: 'n: the number of cases that the figure rests on.',
    find: 'Find by name',
    findHint: 'also with a typing slip, or followed by the municipality',
    gemeente: 'Municipality',
    allGemeenten: 'All municipalities',
    clear: 'Clear search',
    keys: 'The up and down arrows take you from row to row, Home and End to the first and the last.',
    sortBy: (head) => `Sort by ${head}`,
    sorted: (head, direction) => `Sorted by ${head}, ${direction}.`,
    unsorted: 'In the order of the publisher.',
    mostAlikeFirst: 'The most alike first.',
    absentLast: (count) => `${count} without a figure come last.`,
    shown: (count, total) => `${count} of ${total} rows.`,
    noneFound: 'No row fits what you look for.',
    more: (count, total) => `Printed are ${count} of ${total} rows; the download has them all.`,
    others: 'About the other subjects',
    sourceOf: (indicator, source) => `Source of ${indicator}: ${source}.`,
    otherEdition: (editions, edition) =>
      `The areas are those of the division of ${edition}. Figures of the division of ${editions} stand with the same code; boundaries may have been different then.`,
    manySubjects: (rows) => `Figures on ${rows}`,
    download: 'Download table (Excel)',
    preparing: 'The file is being made.',
    downloadFailed: 'The file could not be made.',
  },
};
