import type { AreaLevel } from '../domain/area.js';
import type { Language } from '../domain/local-text.js';
import { levelWords } from './area-words.js';
import { formatCount } from './numbers.js';
import type { Translations } from './translations.js';

/** A remark on what a map shows, besides those on its indicator. */
export type MapNote =
  /** The figures of this level do not exist, so a wider map is drawn. */
  | {
      readonly kind: 'coarser';
      readonly wanted: AreaLevel;
      readonly drawn: AreaLevel;
      readonly scope: string;
    }
  /** The author asked for a level that this map cannot draw. */
  | {
      readonly kind: 'other-level';
      readonly wanted: AreaLevel;
      readonly drawn: AreaLevel;
      readonly scope: string;
    }
  | { readonly kind: 'vintage'; readonly vintage: string; readonly edition: string }
  | { readonly kind: 'no-outlines'; readonly edition: string }
  /** Numbers of people follow the size of an area. */
  | { readonly kind: 'counts' }
  /** Other maps on the page have the same classes. */
  | { readonly kind: 'shared-classes' }
  /** Some figures rest on fewer cases than the indicator calls enough. */
  | {
      readonly kind: 'small-base';
      readonly count: number;
      readonly level: AreaLevel;
      readonly bound: number;
    };

type NoteWords = {
  readonly [Kind in MapNote['kind']]: (note: Extract<MapNote, { kind: Kind }>) => string;
};

const noteWords: Translations<NoteWords> = {
  nl: {
    coarser: ({ wanted, drawn, scope }) =>
      `Deze cijfers zijn er niet per ${levelWords.nl[wanted].one}. De kaart laat daarom de ${levelWords.nl[drawn].many} in ${scope} zien.`,
    'other-level': ({ wanted, drawn, scope }) =>
      `De kaart van ${scope} laat ${levelWords.nl[drawn].many} zien: ${levelWords.nl[wanted].many} kan zij niet tekenen.`,
    vintage: ({ vintage, edition }) =>
      `De getekende grenzen zijn die van ${vintage}; de cijfers horen bij de indeling van ${edition}.`,
    'no-outlines': ({ edition }) =>
      `Voor de indeling van ${edition} zijn er geen grenzen om te tekenen. De cijfers staan in de tabel.`,
    counts: () => 'De kaart toont aantallen: die hangen samen met hoeveel mensen er in een gebied wonen.',
    'shared-classes': () =>
      'De klassen zijn die van alle kaarten van dit onderwerp op deze pagina: dezelfde kleur betekent hetzelfde.',
    'small-base': ({ count, level, bound }) =>
      `In ${formatCount(count, 'nl')} ${levelWords.nl[level][count === 1 ? 'one' : 'many']} is het cijfer onduidelijk: het berust op minder dan ${formatCount(bound, 'nl')} gevallen.`,
  },
  en: {
    coarser: ({ wanted, drawn, scope }) =>
      `These figures do not exist by ${levelWords.en[wanted].one}. The map therefore shows the ${levelWords.en[drawn].many} in ${scope}.`,
    'other-level': ({ wanted, drawn, scope }) =>
      `The map of ${scope} shows ${levelWords.en[drawn].many}: it cannot draw ${levelWords.en[wanted].many}.`,
    vintage: ({ vintage, edition }) =>
      `The boundaries drawn are those of ${vintage}; the figures use the division of ${edition}.`,
    'no-outlines': ({ edition }) =>
      `There are no boundaries to draw for the division of ${edition}. The figures are in the table.`,
    counts: () => 'The map shows numbers: they depend on how many people live in an area.',
    'shared-classes': () =>
      'The classes are those of all maps of this indicator on this page: the same colour means the same.',
    'small-base': ({ count, level, bound }) =>
      `In ${formatCount(count, 'en')} ${levelWords.en[level][count === 1 ? 'one' : 'many']} the figure is unclear: it rests on fewer than ${formatCount(bound, 'en')} cases.`,
  },
};

/** Says a remark on a map. */
export function describeMapNote(note: MapNote, language: Language): string {
  const say = noteWords[language][note.kind] as (note: MapNote) => string;
  return say(note);
}
