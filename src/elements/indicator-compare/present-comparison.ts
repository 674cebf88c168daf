import type { Language } from '../../domain/local-text.js';
import { isFigure } from '../../domain/observation.js';
import { compareWords } from '../../text/compare-words.js';
import { describeUnit, joinSubtitle } from '../../text/describe-choice.js';
import { describeCompare } from '../../text/describe-compare.js';
import { explainObstacle } from '../../text/describe-figure.js';
import { formatDifferenceWords } from '../../text/difference-words.js';
import type { FigureRow, FigureTable } from '../../text/figure-table.js';
import { formatCount } from '../../text/numbers.js';
import { formatObservation } from '../../text/observation-words.js';
import { capitalise, readText } from '../../text/translations.js';
import type { Gathered, Presentation } from '../shared/presentation.js';
import {
  type ComparisonRow,
  comparisonRows,
  isOfOtherLevel,
  isWithin,
  measured,
  namedView,
} from './comparison-rows.js';
import type { ComparisonView } from './comparison-view.js';

/**
 * A comparison in words.
 * @param picked Code of the area the sentence is about, when the reader picked another than the main one.
 */
export function presentComparison(
  gathered: Gathered<ComparisonView>,
  picked: string,
  language: Language,
): Presentation {
  const { choice } = gathered;
  const rows = comparisonRows(gathered, language);
  const measurements = rows.flatMap(({ measurement }) => measurement ?? []);
  return {
    state: measurements.some(({ observation }) => isFigure(observation)) ? 'ready' : 'withheld',
    heading: readText(choice.indicator.label, language),
    subtitle: joinSubtitle([
      describeUnit(choice.indicator, language),
      readText(choice.group.label, language),
      choice.period.id,
    ]),
    sentence: describe(gathered, picked, language),
    table: () => tableOf(rows, gathered, language),
    measurements: () => measurements,
    hasProvisional: measurements.some(({ observation }) => isFigure(observation) && observation.provisional),
    notes: notesOn(rows, language),
  };
}

function notesOn(rows: readonly ComparisonRow[], language: Language): readonly string[] {
  const comparisons = rows.flatMap(({ differences }) => differences.map(({ comparison }) => comparison));
  const counted = comparisons.find(isOfOtherLevel);
  if (counted?.kind !== 'incomparable') return [];
  return [`${capitalise(explainObstacle(counted, language))}.`];
}

function describe(gathered: Gathered<ComparisonView>, picked: string, language: Language): string {
  const { main, others, gemeente, country } = namedView(gathered, language);
  const wider = [gemeente, country].flatMap(measured);
  const all = [main.measurement, ...others.flatMap(measured)];
  const subject = [...all, ...wider].find(({ area }) => area.code === picked) ?? main.measurement;
  const references = wider.filter((reference) => isWithin(subject.area.code, reference));
  return describeCompare(
    { subject, references, others: all.filter((one) => one !== subject) },
    gathered.choice.group,
    language,
  );
}

function tableOf(
  rows: readonly ComparisonRow[],
  { choice }: Gathered<ComparisonView>,
  language: Language,
): FigureTable {
  const words = compareWords[language];
  const wider = [...new Set(rows.flatMap(({ differences }) => differences.map(({ from }) => from)))];
  const indicator = readText(choice.indicator.label, language);
  return {
    caption: words.caption(indicator, choice.period.id),
    columns: [words.area, words.value, words.cases, ...wider.map(words.differenceWith)],
    rows: rows.map((row) => tableRow(row, wider, language)),
  };
}

function tableRow(row: ComparisonRow, wider: readonly string[], language: Language): FigureRow {
  const { measurement } = row;
  if (!measurement) return { head: row.name, cells: [row.detail, '', ...wider.map(() => '')] };
  const { observation, indicator } = measurement;
  const base = isFigure(observation) && observation.base !== undefined ? observation.base : undefined;
  const differences = wider.map((name) => row.differences.find(({ from }) => from === name));
  return {
    head: `${row.name}, ${row.detail}`,
    current: row.role === 'main',
    cells: [
      formatObservation(observation, indicator, language),
      base === undefined ? '' : formatCount(base, language),
      ...differences.map((one) => (one ? formatDifferenceWords(one.said) : '')),
    ],
  };
}
