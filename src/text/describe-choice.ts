import type { Area } from '../domain/area.js';
import type { Catalogue } from '../domain/catalogue.js';
import type { Measurement } from '../domain/comparison.js';
import type { Indicator } from '../domain/indicator.js';
import type { Language } from '../domain/local-text.js';
import { formatCount, unitLabel } from './numbers.js';
import { readText, type Translations } from './translations.js';

const unitPhrases: Translations<{
  readonly of: (unit: string, base: string) => string;
  readonly cases: (count: string) => string;
}> = {
  nl: { of: (unit, base) => `${unit} van ${base}`, cases: (count) => `op ${count} gevallen` },
  en: { of: (unit, base) => `${unit} of ${base}`, cases: (count) => `on ${count} cases` },
};

/** What the values are in and of, for a subtitle: `% van personen van 15 tot 75 jaar`. */
export function describeUnit(indicator: Indicator, language: Language): string {
  const unit = unitLabel(indicator, language);
  const base = indicator.base ? readText(indicator.base, language) : '';
  if (!base || !unit) return base || unit;
  const isShare = indicator.unit.kind === 'percentage';
  return isShare ? unitPhrases[language].of(unit, base) : `${unit}, ${base}`;
}

/** The number of cases a figure rests on, for small print: `op 12.300 gevallen`. */
export function describeBase(base: number, language: Language): string {
  return unitPhrases[language].cases(formatCount(base, language));
}

/** Joins the parts of a subtitle; empty ones are left out. */
export function joinSubtitle(parts: readonly string[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** An area's name for readers: the country has one per language, other areas keep their own. */
export function nameArea(
  area: Pick<Area, 'code' | 'name'>,
  { country }: Catalogue,
  language: Language,
): string {
  return area.code === country.code ? readText(country.name, language) : area.name;
}

/** A measurement whose area carries its name for readers. */
export function withName(measurement: Measurement, catalogue: Catalogue, language: Language): Measurement {
  const { area } = measurement;
  return { ...measurement, area: { ...area, name: nameArea(area, catalogue, language) } };
}
