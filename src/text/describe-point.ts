import type { Language } from '../domain/local-text.js';
import { isFigure } from '../domain/observation.js';
import type { TrendLine, TrendPoint } from '../domain/trend/trend-line.js';
import { explainLack } from './describe-breaks.js';
import { describeBase } from './describe-choice.js';
import { formatSignedDifference } from './format-difference.js';
import { formatNumber } from './numbers.js';
import { formatObservation, PROVISIONAL_MARK } from './observation-words.js';
import { trendWords } from './trend-words.js';

/** The figure or gap of a point with its unit and mark, or why there is none. */
export function formatPoint(line: TrendLine, point: TrendPoint, language: Language): string {
  const { subject, gap, provisional } = point;
  if (!gap) return formatObservation(subject.observation, subject.indicator, language);
  if (gap.comparison.kind !== 'difference') return explainLack(line, point.period, language);
  const size = formatSignedDifference(gap.comparison, subject.indicator, language);
  return provisional ? size + PROVISIONAL_MARK : size;
}

/** The same for a cell: with the mark of few cases. */
export function formatPointCell(line: TrendLine, point: TrendPoint, language: Language): string {
  const value = formatPoint(line, point, language);
  return point.unclear ? `${value} (${trendWords[language].unclear})` : value;
}

/** What else there is to know of a point: its base, its interval, and whether it is clear. */
export function remarkPoint({ subject, interval, gap, unclear }: TrendPoint, language: Language): string {
  const words = trendWords[language];
  const { observation, indicator } = subject;
  const write = (value: number) => formatNumber(value, indicator.decimals, language).replace('-', '−');
  const base = !gap && isFigure(observation) ? observation.base : undefined;
  return [
    base === undefined ? '' : describeBase(base, language),
    interval ? words.interval(write(interval.low), write(interval.high)) : '',
    unclear ? words.unclear : '',
  ]
    .filter(Boolean)
    .join(', ');
}
