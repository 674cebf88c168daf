import type { Indicator } from '../domain/indicator.js';
import type { Language } from '../domain/local-text.js';
import { roundTo } from '../domain/rounding.js';
import { readText, type Translations } from './translations.js';

// Not by Intl: a browser takes as long to load its rules, when the first number of a page is written, as to decode a map.
const MARKS: Translations<{ readonly decimal: string; readonly thousands: string }> = {
  nl: { decimal: ',', thousands: '.' },
  en: { decimal: '.', thousands: ',' },
};

const MONTHS: Translations<readonly string[]> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const BEFORE_THREES = /\B(?=(\d{3})+$)/g;

const perThousand: Translations<string> = {
  nl: 'per 1.000',
  en: 'per 1,000',
};

/** A number with a fixed number of decimals, as the language writes it: `1.234,5`. */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const { decimal, thousands } = MARKS[language];
  const [whole = '', part] = roundTo(value, decimals).toFixed(decimals).split('.');
  const grouped = whole.replace(BEFORE_THREES, thousands);
  return part ? grouped + decimal + part : grouped;
}

/** A whole number of things: `1.234`. */
export function formatCount(count: number, language: Language): string {
  return formatNumber(count, 0, language);
}

/** A value of an indicator with its unit: `61,2%`, `12,3 per 1.000`, `245 × € 1.000`. */
export function formatValue(value: number, indicator: Indicator, language: Language): string {
  return withUnit(formatNumber(value, indicator.decimals, language), indicator, language);
}

/** What values of an indicator are in, for the head of an axis, legend or column: `%`, `per 1.000`. */
export function unitLabel({ unit }: Indicator, language: Language): string {
  if (unit.kind === 'percentage') return '%';
  if (unit.kind === 'per-thousand') return perThousand[language];
  return unit.label ? readText(unit.label, language) : '';
}

/** A day as the language writes it in full: `22 november 2026`. */
export function formatDay(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[language][(month ?? 0) - 1]} ${year}`;
}

/** A number with the unit of an indicator. */
export function withUnit(number: string, indicator: Indicator, language: Language): string {
  const label = unitLabel(indicator, language);
  if (indicator.unit.kind === 'percentage') return `${number}%`;
  return label ? `${number} ${label}` : number;
}
