import type { Catalogue } from '../domain/catalogue.js';
import type { Choice } from '../domain/choice.js';
import type { Language } from '../domain/local-text.js';
import type { AreaSpread, GroupSpread } from '../domain/spread/area-spread.js';
import { type IndexValue, isOfGroups } from '../domain/spread/spread-index.js';
import { type SpreadView, valueIn } from '../domain/spread/spread-view.js';
import { nameArea } from './describe-choice.js';
import { formatCount } from './numbers.js';
import { explainNone, formatIndex, formatIndexValue, formatShare } from './spread-figures.js';
import { spreadWords } from './spread-words.js';
import { capitalise, readText } from './translations.js';

/** A smaller margin would be written as 0,0%. */
const SHOWN_MARGIN = 0.0005;

/** What is said of a spread: its index, for the group that is picked. */
export interface SpreadSubject {
  readonly catalogue: Catalogue;
  readonly choice: Choice;
  readonly view: SpreadView;
  readonly picked: GroupSpread | undefined;
}

/**
 * Says how evenly the picked group lives, what chance alone would give, how that is elsewhere and was before, and how sure
 * it is. Groups are not set against each other.
 */
export function describeSpread(subject: SpreadSubject, language: Language): string {
  const { catalogue, view } = subject;
  const { index } = view;
  const words = spreadWords[language];
  const group = groupOf(subject);
  const value = valueIn(view.main, group?.group.id, index);
  const people = group ? readText(group.group.people, language) : words.together.toLowerCase();
  const area = nameArea(view.main.area, catalogue, language);
  if (value.kind === 'none') {
    return words.none(people, area, explainNone(value, view.main, group?.group.id, language));
  }
  return [
    words.indices[index].said(sayValue(value, view.main, subject, language), people, area),
    ...sayChance(value, subject, language),
    ...(value.smallGroup ? [words.smallGroupSentence] : []),
    ...sayElsewhere(subject, language),
    ...sayEarlier(subject, language),
  ].join(' ');
}

/** What must be kept in mind: what is in sight, that small units show chance, and that units are drawn differently. */
export function noteSpread(subject: SpreadSubject, language: Language): readonly string[] {
  const { view } = subject;
  const { index } = view;
  const words = spreadWords[language];
  const { name, formula } = words.indices[index];
  return [
    ...sayCoverage(subject, language),
    words.bias,
    ...(view.roundedTo > 1 ? [words.rounded(formatCount(view.roundedTo, language))] : []),
    words.division,
    words.noGap,
    `${name}: ${formula}.`,
  ];
}

/** The group a value is of; none for an index of all groups together. */
function groupOf({ view, picked }: SpreadSubject): GroupSpread | undefined {
  return isOfGroups(view.index) ? picked : undefined;
}

function sayValue(value: IndexValue, of: AreaSpread, subject: SpreadSubject, language: Language): string {
  const { view, choice } = subject;
  const { index } = view;
  return formatIndexValue(
    value,
    index,
    choice.indicator,
    { of, group: groupOf(subject)?.group.id },
    language,
  );
}

function sayChance(
  value: IndexValue,
  { view, choice }: SpreadSubject,
  language: Language,
): readonly string[] {
  if (value.kind === 'none' || value.expected === undefined) return [];
  const expected = formatIndex(view.index, value.expected, choice.indicator, language);
  return [spreadWords[language].chanceSentence(expected)];
}

function sayElsewhere(subject: SpreadSubject, language: Language): readonly string[] {
  const { catalogue, view } = subject;
  const { index } = view;
  return view.others.flatMap((other) => {
    if (other.kind === 'missing') return [];
    const value = valueIn(other.spread, groupOf(subject)?.group.id, index);
    if (value.kind === 'none') return [];
    const area = nameArea(other.spread.area, catalogue, language);
    return [spreadWords[language].elsewhere(area, sayValue(value, other.spread, subject, language))];
  });
}

function sayEarlier(subject: SpreadSubject, language: Language): readonly string[] {
  const { view } = subject;
  const { index } = view;
  return view.earlier.slice(0, 1).flatMap((spread) => {
    const value = valueIn(spread, groupOf(subject)?.group.id, index);
    if (value.kind === 'none') return [];
    return [spreadWords[language].earlier(spread.period.id, sayValue(value, spread, subject, language))];
  });
}

function sayCoverage(subject: SpreadSubject, language: Language): readonly string[] {
  const group = groupOf(subject);
  if (!group || group.result.kind === 'unpublished') return [];
  const words = spreadWords[language];
  const { coverage } = group.result;
  const share = (one: number | undefined) =>
    one === undefined ? words.unknownShare : formatShare(one, language);
  const count = (one: number) => formatCount(one, language);
  const inSight = words.coverage(
    count(coverage.usedUnits),
    count(coverage.units),
    share(coverage.group),
    share(coverage.residents),
  );
  const label = capitalise(readText(group.group.label, language));
  const isOff = group.result.kind === 'spread' && group.result.hiddenMargin >= SHOWN_MARGIN;
  const margin = isOff && subject.view.index === 'dissimilarity' ? [hiddenMargin(group, language)] : [];
  return [[`${label}. ${inSight}`, ...margin].join(' ')];
}

function hiddenMargin({ result }: GroupSpread, language: Language): string {
  if (result.kind !== 'spread') return '';
  return spreadWords[language].hidden(formatShare(result.hiddenMargin, language));
}
