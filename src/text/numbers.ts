import type { Indicator } from '../domain/indicator.js';
import type { Language } from '../domain/local-text.js';
import { readText, type Translations } from './translations.js';

const LOCALES: Translations<string> = { nl: 'nl-NL', en: 'en-GB' };

const perThousand: Translations<string> = {
  nl: 'per 1.000',
  en: 'per 1,000',
};

const formats = new Map<string, Intl.NumberFormat>();
const dayFormats: Partial<Record<Language, Intl.DateTimeFormat>> = {};

/** A number with a fixed number of decimals, as the language writes it: `1.234,5`. */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const key = `${language}${decimals}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  formats.set(key, format);
  return format.format(value);
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
  dayFormats[language] ??= new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  return dayFormats[language].format(new Date(`${day}T00:00:00Z`));
}

/** A number with the unit of an indicator. */
export function withUnit(number: string, indicator: Indicator, language: Language): string {
  const label = unitLabel(indicator, language);
  if (indicator.unit.kind === 'percentage') return `${number}%`;
  return label ? `${number} ${label}` : number;
}
