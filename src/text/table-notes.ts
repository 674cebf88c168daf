import type { Choice } from '../domain/choice.js';
import type { Indicator } from '../domain/indicator.js';
import type { Language } from '../domain/local-text.js';
import { ABSENCE_REASONS } from '../domain/observation.js';
import { type DataTable, observationAt, otherEditions } from '../domain/table/data-table.js';
import type { TableMarks } from '../domain/table/table-marks.js';
import { explainAbsence } from './explain-absence.js';
import { describeCaveats } from './figure-notes.js';
import { formatCount } from './numbers.js';
import { formatAbsence } from './observation-words.js';
import { tableWords } from './table-words.js';
import { listOf, readText } from './translations.js';

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

/** What must be kept in mind of a table, besides what goes for its first indicator. */
export function noteTable(
  table: DataTable,
  marks: TableMarks,
  choice: Pick<Choice, 'indicator'>,
  language: Language,
): readonly string[] {
  return [
    ...noteMarks(marks, language),
    ...noteOthers(table, choice, language),
    ...noteEditions(table, language),
  ];
}

/** Where the figures of the other indicators come from, and what to beware of with them. */
function noteOthers(
  table: DataTable,
  choice: Pick<Choice, 'indicator'>,
  language: Language,
): readonly string[] {
  const others = new Set(table.series.map(({ indicator }) => indicator));
  others.delete(choice.indicator);
  const labels = new Map<string, string[]>();
  for (const { source, label } of others) {
    const from = readText(source, language);
    labels.set(from, [...(labels.get(from) ?? []), readText(label, language)]);
  }
  const caveats = [...others].flatMap((indicator) => describeCaveats({ indicator }, false, language));
  return [
    ...[...labels].map(([from, of]) => tableWords[language].sourceOf(listOf(of, language), from)),
    ...new Set(caveats),
  ];
}

function noteEditions(table: DataTable, language: Language): readonly string[] {
  const others = otherEditions(table);
  if (others.length === 0) return [];
  return [tableWords[language].otherEdition(listOf(others, language), table.edition)];
}
