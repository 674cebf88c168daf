import type { Difference } from '../domain/comparison.js';
import type { Indicator } from '../domain/indicator.js';
import type { Language } from '../domain/local-text.js';
import { formatNumber, withUnit } from './numbers.js';
import type { Translations } from './translations.js';

const points: Translations<(size: string) => string> = {
  nl: () => 'procentpunt',
  en: (size) => (size === '1' ? 'percentage point' : 'percentage points'),
};

/** The size of a difference with its unit and without its sign: `4,1 procentpunt`. */
export function formatDifference(
  { difference }: Difference,
  indicator: Indicator,
  language: Language,
): string {
  const size = formatNumber(Math.abs(difference), indicator.decimals, language);
  if (indicator.unit.kind === 'percentage') return `${size} ${points[language](size)}`;
  return withUnit(size, indicator, language);
}

/** A difference with its sign, for a table: `−4,1 procentpunt`. */
export function formatSignedDifference(
  difference: Difference,
  indicator: Indicator,
  language: Language,
): string {
  const sign = { higher: '+', lower: '−', equal: '' }[difference.relation];
  return sign + formatDifference(difference, indicator, language);
}
