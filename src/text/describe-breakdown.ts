import { type Breakdown, type BreakdownRow, comparisonOf } from '../domain/breakdown.js';
import type { Catalogue } from '../domain/catalogue.js';
import type { Measurement } from '../domain/comparison.js';
import type { Language } from '../domain/local-text.js';
import { isFigure } from '../domain/observation.js';
import { TOTAL } from '../domain/origin.js';
import { breakdownWords } from './breakdown-words.js';
import { nameArea, withName } from './describe-choice.js';
import { describeFigure } from './describe-figure.js';
import { explainAbsence } from './explain-absence.js';
import { formatDifference } from './format-difference.js';
import { formatValue } from './numbers.js';
import { formatObservation } from './observation-words.js';
import { readText } from './translations.js';

/**
 * Says a breakdown by origin: the total, the reference group, and the group that is picked out, or else how far the
 * figures lie apart. Groups are never put in an order of their figures, and none is named for being at an end of it.
 * @param picked Id of the group that is picked out, if any.
 */
export function describeBreakdown(
  breakdown: Breakdown,
  catalogue: Catalogue,
  picked: string | undefined,
  language: Language,
): string {
  const { rows, isComposition } = breakdown;
  const find = (fits: (row: BreakdownRow) => boolean) => rows.filter(fits);
  const pickedOut = find(({ group }) => group.id === picked);
  const reference = find(({ isReference, group }) => isReference && group.id !== picked);
  if (isComposition) {
    const parts = pickedOut.length > 0 ? pickedOut : reference;
    return join([
      ...parts.map((row) => describeWhole(row, catalogue, language)),
      ...describeRange(breakdown, catalogue, language),
    ]);
  }
  return join([
    ...find(({ group }) => group.id === TOTAL).map((row) => describeWhole(row, catalogue, language)),
    ...reference.map((row) => describeGroup(row, breakdown, catalogue, language, false)),
    ...pickedOut.map((row) => describeGroup(row, breakdown, catalogue, language, true)),
    ...(pickedOut.length > 0 ? [] : describeRange(breakdown, catalogue, language)),
  ]);
}

function join(sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}

/** A whole sentence in the indicator's own words. */
function describeWhole(
  { measurement, against, group }: BreakdownRow,
  catalogue: Catalogue,
  language: Language,
): string {
  if (!measurement) return '';
  const references = against ? [withName(against, catalogue, language)] : [];
  return describeFigure(withName(measurement, catalogue, language), group, references, language);
}

function describeGroup(
  row: BreakdownRow,
  breakdown: Breakdown,
  catalogue: Catalogue,
  language: Language,
  withDifference: boolean,
): string {
  const { measurement, group } = row;
  const words = breakdownWords[language];
  const people = readText(group.people, language);
  if (!measurement) return '';
  const { observation, indicator } = measurement;
  if (!isFigure(observation)) {
    return words.ofGroupAbsent(people, explainAbsence(observation.reason, language));
  }
  const said = words.ofGroup(people, formatObservation(observation, indicator, language));
  const difference = withDifference ? sayDifference(row, breakdown, catalogue, language) : '';
  return difference ? `${said}, ${difference}.` : `${said}.`;
}

function sayDifference(
  row: BreakdownRow,
  breakdown: Breakdown,
  catalogue: Catalogue,
  language: Language,
): string {
  const { against } = row;
  const { compareWith, rows } = breakdown;
  const comparison = comparisonOf(row, breakdown);
  if (!against || comparison?.kind !== 'difference' || !isFigure(against.observation)) return '';
  const words = breakdownWords[language];
  const reference = rows.find(({ isReference }) => isReference)?.group;
  const isGroup = compareWith === 'reference' && reference !== undefined;
  const name = isGroup ? readText(reference.people, language) : nameArea(against.area, catalogue, language);
  const value = formatObservation(against.observation, against.indicator, language);
  const { relation } = comparison;
  if (relation === 'equal') return `${words.equalTo(isGroup ? name : words.sameGroupIn(name))} (${value})`;
  const size = formatDifference(comparison, against.indicator, language);
  const say = isGroup ? words.againstGroup : words.againstSameGroup;
  return `${say(size, relation, name)} (${value})`;
}

function describeRange({ rows }: Breakdown, catalogue: Catalogue, language: Language): readonly string[] {
  const words = breakdownWords[language];
  const groups = rows
    .filter(({ group }) => group.id !== TOTAL)
    .flatMap(({ measurement }) => measurement ?? []);
  const values = groups.flatMap(({ observation }) => (isFigure(observation) ? [observation.value] : []));
  const [first] = groups;
  const absent = groups.length - values.length;
  return [
    ...(first && values.length > 1 ? [sayRange(first, values, catalogue, language)] : []),
    ...(absent > 0 ? [words.withoutFigure(absent)] : []),
  ];
}

function sayRange(
  { indicator, area }: Measurement,
  values: readonly number[],
  catalogue: Catalogue,
  language: Language,
): string {
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) =>
    formatValue(value, indicator, language),
  );
  return breakdownWords[language].range(nameArea(area, catalogue, language), low ?? '', high ?? '');
}
