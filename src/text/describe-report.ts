import { OUTCOMES, outcomeOf } from '../domain/area-profile/difference-tally.js';
import type { ProfileRow } from '../domain/area-profile/profile-rows.js';
import { widerAreas } from '../domain/area-profile/told-profile.js';
import { type ReportChapter, reportRows } from '../domain/area-report/report-chapters.js';
import { areaOf, type Reported } from '../domain/area-report/report-view.js';
import type { Catalogue } from '../domain/catalogue.js';
import type { Measurement } from '../domain/comparison.js';
import type { Indicator } from '../domain/indicator.js';
import type { Language } from '../domain/local-text.js';
import { isFigure } from '../domain/observation.js';
import { type OriginGroup, TOTAL } from '../domain/origin.js';
import type { TrendLine } from '../domain/trend/trend-line.js';
import { describeUnit, nameArea, withName } from './describe-choice.js';
import { describeFigure } from './describe-figure.js';
import { describeTallyOf } from './describe-profile.js';
import { describeCourse, sayBreak } from './describe-trend.js';
import { describeOrigin } from './figure-notes.js';
import { formatCount, formatDay } from './numbers.js';
import { formatAbsence } from './observation-words.js';
import { reportWords } from './report-words.js';
import { capitalise, listOf, readText } from './translations.js';
import { trendWords } from './trend-words.js';

/** More periods than this are named by the first and the last. */
const MOST_LISTED = 4;

/**
 * Says a chapter: how many figures there are and which are absent, then by wider area how the figures differ from it.
 * Figures stand in the order of the catalogue, never in one of size.
 */
export function describeChapter(
  { entries, without }: ReportChapter,
  group: OriginGroup,
  catalogue: Catalogue,
  language: Language,
): readonly string[] {
  const words = reportWords[language];
  const rows = entries.flatMap(({ row }) => row ?? []);
  const name = (indicators: readonly Indicator[]) => nameAll(indicators, language);
  const apart = entries.filter(({ row }) => !row).map(({ indicator }) => indicator);
  const sayApart = group.id === TOTAL ? words.byGroup : words.byOtherGroup;
  const paragraphs = [
    [
      ...sayCount(rows, group, catalogue, language),
      ...sayAbsent(rows, language),
      ...(apart.length > 0 ? [sayApart(name(apart))] : []),
      ...(without.length > 0 ? [words.without(name(without))] : []),
    ],
    ...widerAreas(rows).map((reference) => sayAgainst(rows, reference, catalogue, language)),
  ];
  return paragraphs.filter((sentences) => sentences.length > 0).map((sentences) => sentences.join(' '));
}

/** The area of a report by name: `Rotterdam`. */
export function nameReported(reported: Reported, language: Language): string {
  const area = areaOf(reported);
  return area ? nameArea(area, reported.catalogue, language) : reported.choice.area;
}

/** Says how the figures of a report differ from the country, counted. */
export function describeReport(reported: Reported, language: Language): string {
  const rows = reportRows(reported.view.chapters);
  return describeTallyOf(nameReported(reported, language), rows, reported, language);
}

/** Says one figure, how it differs from wider areas, and how it came to be what it is. */
export function describeEntry(
  { measurement, wider }: ProfileRow,
  line: TrendLine | undefined,
  group: OriginGroup,
  catalogue: Catalogue,
  language: Language,
): string {
  const references = wider.map((one) => withName(one, catalogue, language));
  const figure = describeFigure(withName(measurement, catalogue, language), group, references, language);
  return [figure, ...(line ? describeChange(line, catalogue, language) : [])].join(' ');
}

/** What an indicator measures, and what to beware of; its source stands elsewhere. */
export function describeMeaning(indicator: Indicator, language: Language): string {
  const unit = describeUnit(indicator, language);
  const { smallBase } = indicator;
  return [
    readText(indicator.definition, language),
    unit ? `${capitalise(unit)}.` : '',
    indicator.derived ? describeOrigin({ indicator: { ...indicator, base: undefined } }, language) : '',
    smallBase ? reportWords[language].unclearBelow(formatCount(smallBase, language)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Where figures come from, each source once with what it is used for, and their dates last.
 * @param measurements All that is shown, earlier years among them.
 */
export function describeReportSources(
  measurements: readonly Measurement[],
  { asOf }: Catalogue,
  language: Language,
): readonly string[] {
  const words = reportWords[language];
  const sources = [...new Set(measurements.map(({ indicator }) => readText(indicator.source, language)))];
  const said = sources.map((source) => {
    const used = measurements.filter(({ indicator }) => readText(indicator.source, language) === source);
    return words.usedFor(source, nameAll([...new Set(used.map(({ indicator }) => indicator))], language));
  });
  return [...said, words.dates(namePeriods(measurements, language), formatDay(asOf, language))];
}

/** The periods of figures, each once, from old to new; of many the first and the last. */
export function namePeriods(measurements: readonly Measurement[], language: Language): string {
  const periods = [...new Set(measurements.map(({ period }) => period))].sort();
  const [first = '', last = first] = [periods[0], periods.at(-1)];
  return periods.length > MOST_LISTED ? trendWords[language].through(first, last) : listOf(periods, language);
}

/** The names of indicators, quoted, for they may hold colons and commas of their own. */
function nameAll(indicators: readonly Indicator[], language: Language): string {
  const { quoted } = reportWords[language];
  return listOf(
    indicators.map(({ label }) => quoted(readText(label, language))),
    language,
  );
}

function sayCount(
  rows: readonly ProfileRow[],
  group: OriginGroup,
  catalogue: Catalogue,
  language: Language,
): readonly string[] {
  const [first] = rows;
  const count = rows.filter(({ measurement }) => isFigure(measurement.observation)).length;
  if (!first || count === 0) return [];
  const area = nameArea(first.measurement.area, catalogue, language);
  return [reportWords[language].figures(count, area, readText(group.people, language))];
}

function sayAbsent(rows: readonly ProfileRow[], language: Language): readonly string[] {
  const words = reportWords[language];
  const names = rows.flatMap(({ indicator, measurement: { observation } }) => {
    if (isFigure(observation)) return [];
    const name = words.quoted(readText(indicator.label, language));
    return [words.because(name, formatAbsence(observation.reason, language))];
  });
  return names.length > 0 ? [words.absent(listOf(names, language))] : [];
}

/** Absent figures are named once, and not for every wider area. */
function sayAgainst(
  rows: readonly ProfileRow[],
  { area }: Measurement,
  catalogue: Catalogue,
  language: Language,
): readonly string[] {
  const words = reportWords[language];
  const name = nameArea(area, catalogue, language);
  const isCount = ({ indicator }: ProfileRow) => indicator.unit.kind === 'count';
  const published = rows.filter(({ measurement }) => isFigure(measurement.observation));
  const counts = published.filter(isCount).map(({ indicator }) => indicator);
  const shares = published.filter((row) => !isCount(row));
  const outcomes = OUTCOMES.flatMap((outcome) => {
    const found = shares.filter((row) => outcomeOf(row, area.code) === outcome);
    if (outcome === 'absent' || found.length === 0) return [];
    const names = nameAll(
      found.map(({ indicator }) => indicator),
      language,
    );
    return [words.outcomes[outcome](names, name)];
  });
  return [...outcomes, ...(counts.length > 0 ? [words.counts(nameAll(counts, language), name)] : [])];
}

function describeChange(line: TrendLine, catalogue: Catalogue, language: Language): readonly string[] {
  const { change, points } = line;
  if (!change) return [];
  const hasChange = change.first !== change.last;
  const isUnclear = points.some(
    ({ unclear, period }) => unclear && [change.first.period, change.last.period].includes(period),
  );
  return [
    ...(hasChange ? [describeCourse(line, nameArea(line.area, catalogue, language), language)] : []),
    ...(hasChange && isUnclear ? [trendWords[language].unclearShort] : []),
    ...sayBreak(line, language),
  ];
}
