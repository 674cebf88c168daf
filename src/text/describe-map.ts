import type { AreaLevel } from '../domain/area.js';
import { type Measurement, roundTo } from '../domain/comparison.js';
import type { Language } from '../domain/local-text.js';
import { isFigure } from '../domain/observation.js';
import { tallyOf } from '../domain/tally.js';
import { levelWords } from './area-words.js';
import { formatCount, formatValue } from './numbers.js';
import { formatAbsence, formatObservation } from './observation-words.js';
import { listOf, type Translations } from './translations.js';

/** What a map as a whole shows. */
export interface MappedFigures {
  /** Name of what the map is of, such as `Amsterdam`. */
  readonly scope: string;
  readonly level: AreaLevel;
  readonly measurements: readonly Measurement[];
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
  const tally = tallyOf(mapped.measurements.map(({ observation }) => observation));
  const all = formatCount(mapped.measurements.length, language);
  const absences = tally.absences.map(
    ({ reason, count }) => `${formatCount(count, language)} ${formatAbsence(reason, language)}`,
  );
  const absent = formatCount(mapped.measurements.length - tally.figures, language);
  return [
    tally.figures === 0
      ? words.none(areas, mapped.scope)
      : words.covers(formatCount(tally.figures, language), all, areas, mapped.scope),
    tally.figures === 0 ? '' : `${describeRange(mapped, language)}.`,
    absences.length > 0 ? words.absent(absent, listOf(absences, language)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function describeRange({ measurements, references }: MappedFigures, language: Language): string {
  const words = descriptionWords[language];
  const [first] = measurements;
  if (!first) return '';
  const { indicator } = first;
  const values = measurements.flatMap(({ observation }) =>
    isFigure(observation) ? [observation.value] : [],
  );
  const [lowest, highest] = [Math.min, Math.max].map((pick) =>
    roundTo(
      values.reduce((a, b) => pick(a, b)),
      indicator.decimals,
    ),
  );
  const said = (value = 0) => formatValue(value, indicator, language);
  const range = lowest === highest ? words.all(said(lowest)) : words.runs(said(lowest), said(highest));
  const comparable = indicator.unit.kind === 'count' ? [] : references;
  const list = comparable.map(
    ({ area, observation }) => `${area.name} ${formatObservation(observation, indicator, language)}`,
  );
  return list.length > 0 ? range + words.references(listOf(list, language)) : range;
}
