import { ChoiceError } from '../../domain/choice.js';
import type { LocalText } from '../../domain/local-text.js';

/** Where in a table something is wrong: a row by its place and its head, a column by its head. */
export interface TablePlace {
  /** Place of the row in the table as it stands on the page, from 1, rows of heads counted. */
  readonly row?: number | undefined;
  readonly head?: string | undefined;
  readonly column?: string | undefined;
}

/**
 * Refuses a table.
 * @param problem What is wrong and what to write instead, in both languages, as a sentence without its full stop.
 * @throws {ChoiceError} that names the row and the column.
 */
export function refuseTable(problem: Required<LocalText>, place: TablePlace = {}): never {
  throw new ChoiceError({
    attribute: 'table',
    value: [place.row, place.head, place.column].filter(Boolean).join(' '),
    reason: 'unknown',
    explained: {
      nl: `De tabel in dit onderdeel is niet te tekenen${namePlace(place, 'rij', 'kolom')}: ${problem.nl}.`,
      en: `The table in this element cannot be drawn${namePlace(place, 'row', 'column')}: ${problem.en}.`,
    },
  });
}

function namePlace({ row, head, column }: TablePlace, rowWord: string, columnWord: string): string {
  const named = [
    ...(row === undefined ? [] : [`${rowWord} ${row}${head ? ` “${head}”` : ''}`]),
    ...(column ? [`${columnWord} “${column}”`] : []),
  ];
  return named.length > 0 ? ` (${named.join(', ')})` : '';
}
