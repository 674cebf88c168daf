import type { ProfileRow } from '../../domain/area-profile/profile-rows.js';
import type { Language } from '../../domain/local-text.js';
import { type RowsOfArea, rowsTable } from '../rows-table.js';
import { MOST_ROWS, placesToTell, sayLeftOut } from './extract.js';
import { surroundSeveral, type Telling } from './fallback.js';
import { snippetWords } from './snippet-words.js';

/** All figures of an area, to be told in part. */
export interface AreaToTell extends Omit<RowsOfArea, 'caption'> {
  readonly title: string;
  readonly sentence: string;
  /** Id of the indicator that is picked out; empty for none. */
  readonly picked: string;
  readonly notes: readonly string[];
}

/** Tells the figures of an area that fit into a small table: the one picked out, and besides it the first. */
export function tellRows(told: AreaToTell, language: Language): Telling {
  const { title, sentence, rows, picked } = told;
  if (rows.length === 0) return { title, why: snippetWords[language].untold(sentence) };
  const places = placesToTell(rows.length, MOST_ROWS, (place) => rows[place]?.indicator.id === picked);
  const shown = places.flatMap((place) => rows[place] ?? []);
  const table = rowsTable({ ...told, caption: title, rows: shown }, language);
  return surroundSeveral({
    ...told,
    table,
    indicators: indicatorsOf(shown),
    sources: indicatorsOf(rows),
    leftOut: sayLeftOut(rows.length - shown.length, 0, language),
    language,
  });
}

function indicatorsOf(rows: readonly ProfileRow[]) {
  return rows.map(({ indicator }) => indicator);
}
