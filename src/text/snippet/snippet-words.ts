import type { Translations } from '../translations.js';

/** Words of what stands on a page where no script runs. */
export interface SnippetWords {
  /** Of the link to where the figures can be seen. */
  readonly link: string;
  /** That a table is an extract: how many rows are not in it, and how many columns; 0 for none. */
  readonly leftOut: (rows: number, columns: number, counted: (count: number) => string) => string;
  /** What a report has besides. */
  readonly inReport: (hasGroups: boolean) => string;
  /** Why there is nothing to say, and what to do instead. */
  readonly untold: (why: string) => string;
}

/** Dutch and English words of what stands on a page where no script runs. */
export const snippetWords: Translations<SnippetWords> = {
  nl: {
    link: 'Bekijk deze cijfers op de website',
    leftOut: (rows, columns, counted) => {
      const parts = [
        rows > 0 ? `${counted(rows)} ${rows === 1 ? 'rij' : 'rijen'}` : '',
        columns > 0 ? `${counted(columns)} ${columns === 1 ? 'kolom' : 'kolommen'}` : '',
      ].filter(Boolean);
      const isOne = rows + columns === 1;
      const order = rows > 0 ? ', in de volgorde van de uitgever' : '';
      return `Deze tabel is een deel${order}: nog ${parts.join(' en ')} ${isOne ? 'staat' : 'staan'} er niet in.`;
    },
    inReport: (hasGroups) =>
      `In het rapport zelf staan per thema ook tekst, uitleg en eerdere jaren${hasGroups ? ', en de cijfers van alle groepen naar herkomst' : ''}.`,
    untold: (why) =>
      `Hierover is zonder het onderdeel niets te zeggen. ${why} Kies iets anders, of neem de tag of het frame zonder vervangende tekst.`,
  },
  en: {
    link: 'See these figures on the website',
    leftOut: (rows, columns, counted) => {
      const parts = [
        rows > 0 ? `${counted(rows)} more ${rows === 1 ? 'row' : 'rows'}` : '',
        columns > 0 ? `${counted(columns)} more ${columns === 1 ? 'column' : 'columns'}` : '',
      ].filter(Boolean);
      const isOne = rows + columns === 1;
      const order = rows > 0 ? ", in the publisher's order" : '';
      return `This table is a part${order}: ${parts.join(' and ')} ${isOne ? 'is' : 'are'} not in it.`;
    },
    inReport: (hasGroups) =>
      `The report itself also has text, explanation and earlier years by theme${hasGroups ? ', and the figures of every group by origin' : ''}.`,
    untold: (why) =>
      `There is nothing to say of this without the element. ${why} Choose otherwise, or take the tag or the frame without a fallback.`,
  },
};
