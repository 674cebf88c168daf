import { type Catalogue, groupOf } from '../domain/catalogue.js';
import type { Language } from '../domain/local-text.js';
import { isFigure } from '../domain/observation.js';
import type { LevelChange, TrendLine } from '../domain/trend/trend-line.js';
import { withName } from './describe-choice.js';
import { stateFigure } from './describe-figure.js';
import { describeGap, describeGapShort } from './describe-gap.js';
import { formatDifference } from './format-difference.js';
import { type LinesBy, nameLine, namePeople } from './name-line.js';
import { formatObservation } from './observation-words.js';
import { capitalise } from './translations.js';
import { trendWords } from './trend-words.js';

/** The lines of a trend, as far as they are said. */
export interface SaidLines {
  readonly lines: readonly TrendLine[];
  readonly by: LinesBy;
}

/**
 * Says a trend: one line in full, the first or the one picked out, then the others from their first to their last
 * comparable year. The order is the one on show, never one of rank.
 * @param picked Key of the line that is picked out, if any.
 */
export function describeTrend(
  { lines, by }: SaidLines,
  picked: string,
  catalogue: Catalogue,
  language: Language,
): string {
  const main = lines.find(({ key }) => key === picked) ?? lines[0];
  if (!main) return '';
  const others = lines.filter((line) => line !== main);
  const say = main.gap ? describeGapShort : describeCourse;
  return [
    main.gap ? describeGap(main.gap, catalogue, language) : describeLevel(main, by, catalogue, language),
    ...others.map((line) => say(line, sayName(line, by, catalogue, language), language)),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The people rather than the label of a group: one may be called after the country that another line is of. */
function sayName(line: TrendLine, by: LinesBy, catalogue: Catalogue, language: Language): string {
  if (by === 'area') return nameLine(line, by, catalogue, language);
  return capitalise(namePeople(line, catalogue, language));
}

function describeLevel(line: TrendLine, by: LinesBy, catalogue: Catalogue, language: Language): string {
  const words = trendWords[language];
  if (!line.change) return words.noFigures(nameLine(line, by, catalogue, language));
  return [
    `${stateChange(line.change, catalogue, language)}.`,
    ...sayBreak(line, language),
    line.points.some(({ unclear, subject }) => unclear && isEnd(subject.period, line.change))
      ? words.unclearChange
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function isEnd(period: string, change: LevelChange | undefined): boolean {
  return period === change?.first.period || period === change?.last.period;
}

function stateChange(
  { first, last, comparison }: LevelChange,
  catalogue: Catalogue,
  language: Language,
): string {
  const words = trendWords[language];
  const { observation, indicator, origin } = last;
  const group = groupOf(catalogue, origin) ?? catalogue.everybody;
  if (!isFigure(observation)) return '';
  const named = withName(last, catalogue, language);
  const stated = words.inPeriod(stateFigure(named, observation, group, language), last.period);
  if (first === last || comparison.kind !== 'difference') return stated;
  const value = formatObservation(first.observation, indicator, language);
  const size = formatDifference(comparison, indicator, language);
  return `${stated}; ${words.than(size, comparison.relation, first.period, value)}`;
}

/** What lies before the newest comparable stretch. */
export function sayBreak({ change, points }: TrendLine, language: Language): readonly string[] {
  const words = trendWords[language];
  if (!change) return [];
  const { first, last } = change;
  const hasEarlier = points.some(({ period, value }) => value !== undefined && period < first.period);
  if (first === last && hasEarlier) return [words.alone(first.period)];
  return hasEarlier ? [words.notComparable(first.period)] : [];
}

/** From the first to the last figure that can be compared: `Amsterdam: van 61,2% in 2015 naar 65,3% in 2021.` */
export function describeCourse({ change }: TrendLine, name: string, language: Language): string {
  const words = trendWords[language];
  if (!change) return words.noFigures(name);
  const [from, to] = [change.first, change.last].map(({ observation, indicator }) =>
    formatObservation(observation, indicator, language),
  );
  if (change.first === change.last) return words.single(name, to ?? '', change.last.period);
  return words.course(name, from ?? '', change.first.period, to ?? '', change.last.period);
}
