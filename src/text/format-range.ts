import type { Indicator } from '../domain/indicator.js';
import type { Language } from '../domain/local-text.js';
import { mapWords } from './map-words.js';
import { formatNumber, formatValue } from './numbers.js';

/** A range of values; open where an end is `undefined`. */
export interface ValueRange {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** A range of values for a legend, whose head tells the unit: `61,2 – 65,0%`, `1.200 of meer`. */
export function formatRange({ from, to }: ValueRange, indicator: Indicator, language: Language): string {
  const words = mapWords[language];
  // A percentage sign costs no room; any other unit is said once, above.
  const value = (end: number) =>
    indicator.unit.kind === 'percentage'
      ? formatValue(end, indicator, language)
      : formatNumber(end, indicator.decimals, language);
  if (from === undefined && to === undefined) return '';
  if (from === undefined) return words.below(value(to ?? 0));
  if (to === undefined) return words.above(value(from));
  return from === to ? value(to) : `${formatNumber(from, indicator.decimals, language)} – ${value(to)}`;
}
