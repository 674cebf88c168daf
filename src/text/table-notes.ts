import type { Indicator } from '../domain/indicator.js';
import type { Language } from '../domain/local-text.js';
import { ABSENCE_REASONS } from '../domain/observation.js';
import { type DataTable, observationAt } from '../domain/table/data-table.js';
import { explainAbsence } from './explain-absence.js';
import { formatCount } from './numbers.js';
import { formatAbsence } from './observation-words.js';
import { tableWords } from './table-words.js';
import { readText } from './translations.js';

/** A word that stands for an absent figure, and what it means. */
export interface ExplainedAbsence {
  readonly word: string;
  readonly meaning: string;
}

/** Explains the signs behind figures; that of provisional figures stands with every element. */
export function noteMarks(
  marks: {
    readonly hasBases: boolean;
    readonly unclear: ReadonlySet<{ readonly indicator: Indicator }>;
  },
  language: Language,
): readonly string[] {
  const words = tableWords[language];
  const indicators = new Set([...marks.unclear].map(({ indicator }) => indicator));
  const unclear = [...indicators].map(({ label, smallBase = 0 }) =>
    words.unclearNote(formatCount(smallBase, language), readText(label, language)),
  );
  return [...(marks.hasBases ? [words.casesNote] : []), ...unclear];
}

/** The words for absent figures that occur in a table, in their fixed order, with what each means. */
export function explainAbsences(table: DataTable, language: Language): readonly ExplainedAbsence[] {
  const { rowCount, columnCount } = table.shape;
  const found = new Set<string>();
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      const observation = observationAt(table, row, column);
      if (!observation) found.add('none');
      else if (observation.kind === 'absent') found.add(observation.reason);
    }
  }
  const { notPublished, notPublishedMeaning } = tableWords[language];
  return [
    ...ABSENCE_REASONS.filter((reason) => found.has(reason)).map((reason) => ({
      word: formatAbsence(reason, language),
      meaning: explainAbsence(reason, language),
    })),
    ...(found.has('none') ? [{ word: notPublished, meaning: notPublishedMeaning }] : []),
  ];
}
