import type { Language } from '../domain/local-text.js';
import type { Translations } from './translations.js';

/** More rows than a sentence can list. */
const MOST_LISTED = 8;

interface PageTableWords {
  readonly value: string;
  readonly cases: string;
  readonly range: (count: number, low: string, high: string) => string;
  readonly absent: (count: number) => string;
  readonly table: string;
  /** Head of the rows, where nobody says what they are. */
  readonly row: string;
  readonly columns: readonly string[];
  readonly yes: string;
}

/** Words around a table of the page that is drawn. */
export const pageTableWords: Translations<PageTableWords> = {
  nl: {
    value: 'Waarde',
    cases: 'Aantal gevallen',
    range: (count, low, high) => `${count} cijfers, van ${low} tot ${high}`,
    absent: (count) => (count === 1 ? 'één cijfer ontbreekt' : `${count} cijfers ontbreken`),
    yes: 'ja',
    table: 'tabel',
    row: 'rij',
    columns: ['periode', 'waarde', 'eenheid', 'reden van ontbreken', 'voorlopig', 'aantal gevallen', 'bron'],
  },
  en: {
    value: 'Value',
    cases: 'Number of cases',
    range: (count, low, high) => `${count} figures, from ${low} to ${high}`,
    absent: (count) => (count === 1 ? 'one figure is absent' : `${count} figures are absent`),
    yes: 'yes',
    table: 'table',
    row: 'row',
    columns: ['period', 'value', 'unit', 'reason for absence', 'provisional', 'number of cases', 'source'],
  },
};

/** A row in words. */
export interface SaidRow {
  readonly name: string;
  /** The figure with its unit, or the reason it is absent. */
  readonly said: string;
  readonly isFigure: boolean;
}

/**
 * Says a table in a sentence: every row in its own order where there are few, otherwise how far the figures lie apart.
 * @param range Lowest and highest figure; `undefined` where there are none.
 */
export function describePageTable(
  title: string,
  rows: readonly SaidRow[],
  range: readonly [string, string] | undefined,
  language: Language,
): string {
  if (rows.length <= MOST_LISTED || !range) {
    return `${title}: ${rows.map(({ name, said }) => `${name} ${said}`).join('; ')}.`;
  }
  const words = pageTableWords[language];
  const count = rows.filter(({ isFigure }) => isFigure).length;
  const absent = rows.length - count;
  const parts = [words.range(count, ...range), ...(absent > 0 ? [words.absent(absent)] : [])];
  return `${title}: ${parts.join('; ')}.`;
}
