import type { AreaLevel } from '../domain/area.js';
import type { Measurement } from '../domain/comparison.js';
import type { Indicator } from '../domain/indicator.js';
import type { Language } from '../domain/local-text.js';
import { roundTo } from '../domain/rounding.js';
import type { Tally } from '../domain/tally.js';
import { levelWords } from './area-words.js';
import { formatCount, formatValue } from './numbers.js';
import { formatAbsence, formatObservation } from './observation-words.js';
import { listOf, type Translations } from './translations.js';

/** What a map as a whole shows. */
export interface MappedFigures {
  /** Name of what the map is of, such as `Amsterdam`. */
  readonly scope: string;
  readonly level: AreaLevel;
  readonly indicator: Indicator;
  readonly tally: Tally;
  /** The wider areas, nearest first, with names for readers. */
  readonly references: readonly Measurement[];
}

interface DescriptionWords {
  readonly covers: (figures: string, all: string, areas: string, scope: string) => string;
  readonly runs: (lowest: string, highest: string) => string;
  readonly all: (value: string) => string;
  readonly references: (list: string) => string;
  readonly none: (areas: string, scope: string) => string;
  readonly absent: (count: string, reasons: string) => string;
}

const descriptionWords: Translations<DescriptionWords> = {
  nl: {
    covers: (figures, all, areas, scope) =>
      figures === all
        ? `Er zijn cijfers voor alle ${all} ${areas} in ${scope}.`
        : `Er zijn cijfers voor ${figures} van de ${all} ${areas} in ${scope}.`,
    runs: (lowest, highest) => `De cijfers lopen van ${lowest} tot en met ${highest}`,
    all: (value) => `Het cijfer is overal ${value}`,
    references: (list) => `; ter vergelijking: ${list}`,
    none: (areas, scope) => `Voor geen van de ${areas} in ${scope} is er een cijfer.`,
    absent: (count, reasons) => `Zonder cijfer: ${count} (${reasons}).`,
  },
  en: {
    covers: (figures, all, areas, scope) =>
      figures === all
        ? `There are figures for all ${all} ${areas} in ${scope}.`
        : `There are figures for ${figures} of the ${all} ${areas} in ${scope}.`,
    runs: (lowest, highest) => `The figures run from ${lowest} to ${highest}`,
    all: (value) => `The figure is ${value} everywhere`,
    references: (list) => `; for comparison: ${list}`,
    none: (areas, scope) => `There is no figure for any of the ${areas} in ${scope}.`,
    absent: (count, reasons) => `Without a figure: ${count} (${reasons}).`,
  },
};

/**
 * Says what a map as a whole shows: how many areas have a figure, from which value to which, the figures to set them
 * against, and how many are absent for each reason. It names no area as highest or lowest: a map is no ranking.
 */
export function describeMap(mapped: MappedFigures, language: Language): string {
  const words = descriptionWords[language];
  const areas = levelWords[language][mapped.level].many;
  const { tally } = mapped;
  const figures = tally.values.length;
  const size = tally.absences.reduce((sum, { count }) => sum + count, figures);
  const all = formatCount(size, language);
  const absences = tally.absences.map(
    ({ reason, count }) => `${formatCount(count, language)} ${formatAbsence(reason, language)}`,
  );
  const absent = formatCount(size - figures, language);
  return [
    figures === 0
      ? words.none(areas, mapped.scope)
      : words.covers(formatCount(figures, language), all, areas, mapped.scope),
    figures === 0 ? '' : `${describeRange(mapped, language)}.`,
    absences.length > 0 ? words.absent(absent, listOf(absences, language)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function describeRange({ indicator, tally, references }: MappedFigures, language: Language): string {
  const words = descriptionWords[language];
  const lowest = roundTo(tally.lowest, indicator.decimals);
  const highest = roundTo(tally.highest, indicator.decimals);
  const said = (value: number) => formatValue(value, indicator, language);
  const range = lowest === highest ? words.all(said(lowest)) : words.runs(said(lowest), said(highest));
  const comparable = indicator.unit.kind === 'count' ? [] : references;
  const list = comparable.map(
    ({ area, observation }) => `${area.name} ${formatObservation(observation, indicator, language)}`,
  );
  return list.length > 0 ? range + words.references(listOf(list, language)) : range;
}
