import { type Catalogue, findScheme } from '../domain/catalogue.js';
import type { Language } from '../domain/local-text.js';
import type { BreakReason } from '../domain/trend/series.js';
import type { TrendLine } from '../domain/trend/trend-line.js';
import { nameArea } from './describe-choice.js';
import { explainObstacle } from './describe-figure.js';
import { formatAbsence } from './observation-words.js';
import { listOf, readText } from './translations.js';
import { type LostContinuity, trendWords } from './trend-words.js';

/** A change that interrupts lines, where it does so and why. */
export interface BreakNote {
  readonly period: string;
  /** Last period with a figure before it; `undefined` where there is none. */
  readonly after: string | undefined;
  /** A few words, for the spot itself. */
  readonly short: string;
  /** The whole reason. */
  readonly text: string;
  /** Keys of the lines that it breaks. */
  readonly lines: readonly string[];
}

type Lasting = Extract<BreakReason, { kind: 'other-scheme' | 'other-edition' }>;

interface FoundBreak {
  readonly line: TrendLine;
  readonly reason: Lasting;
  readonly after: string | undefined;
}

/** Why lines are interrupted by a change of scheme or boundary: once per period and reason, from old to new. */
export function describeBreaks(
  lines: readonly TrendLine[],
  catalogue: Catalogue,
  language: Language,
): readonly BreakNote[] {
  const found = [...lines.flatMap(lastingBreaks), ...otherSchemes(lines, catalogue)];
  const byReason = new Map<string, readonly FoundBreak[]>();
  for (const one of found) {
    const key = `${one.reason.period} ${kindOf(one.reason)}`;
    byReason.set(key, [...(byReason.get(key) ?? []), one]);
  }
  return [...byReason.keys()]
    .sort()
    .map((key) => byReason.get(key) ?? [])
    .flatMap((same) => (same[0] ? [noteOf(same[0], same, catalogue, language)] : []));
}

function lastingBreaks(line: TrendLine): readonly FoundBreak[] {
  return line.series.breaks.flatMap(({ reasons, after, before }) =>
    reasons.flatMap((reason) => {
      const isLasting = reason.kind === 'other-scheme' || reason.kind === 'other-edition';
      return isLasting && after !== undefined && before !== undefined ? [{ line, reason, after }] : [];
    }),
  );
}

/** Where groups of a newer scheme begin beside those of an older one, though no line goes through both. */
function otherSchemes(lines: readonly TrendLine[], { schemes }: Catalogue): readonly FoundBreak[] {
  const ofSchemes = schemes
    .map(({ id }) => lines.filter(({ origin }) => origin.scheme === id))
    .filter((group) => group.length > 0);
  return ofSchemes.slice(1).flatMap((group) => {
    const [first] = group.flatMap(({ points }) => points[0] ?? []).sort(byPeriod);
    const line = group.find(({ points }) => first !== undefined && points.includes(first));
    const after = lines
      .flatMap(({ points }) => points)
      .filter(({ period }) => first !== undefined && period < first.period)
      .sort(byPeriod)
      .at(-1);
    if (!first || !line || !after) return [];
    return [{ line, after: after.period, reason: { kind: 'other-scheme', period: first.period } }];
  });
}

function byPeriod(a: { readonly period: string }, b: { readonly period: string }): number {
  return a.period < b.period ? -1 : 1;
}

function kindOf(reason: Lasting): 'other-scheme' | LostContinuity {
  if (reason.kind === 'other-scheme') return reason.kind;
  return reason.continuity === 'redrawn' ? 'redrawn' : 'unknown';
}

function noteOf(
  { reason, after }: FoundBreak,
  same: readonly FoundBreak[],
  catalogue: Catalogue,
  language: Language,
): BreakNote {
  const words = trendWords[language];
  const { period } = reason;
  const kind = kindOf(reason);
  const areas = [...new Set(same.map(({ line }) => nameArea(line.area, catalogue, language)))];
  return {
    period,
    after,
    short: words.breakShort[kind],
    text:
      kind === 'other-scheme'
        ? words.otherScheme(period, nameScheme(same, period, catalogue, language))
        : words.otherEdition[kind](period, listOf(areas, language)),
    lines: same.map(({ line }) => line.key),
  };
}

function nameScheme(
  same: readonly FoundBreak[],
  period: string,
  catalogue: Catalogue,
  language: Language,
): string {
  const after = same.flatMap(({ line }) => line.points.find((point) => point.period >= period) ?? [])[0];
  const scheme = findScheme(catalogue, after?.subject.origin.scheme);
  return scheme ? readText(scheme.label, language) : '';
}

/** Why a line has no figure in its years without one: `2019 en 2020 (geheim)`; empty where it has them all. */
export function describeAbsences(line: TrendLine, language: Language): string {
  const runs: { periods: string[]; why: string; end: number }[] = [];
  line.points.forEach((point, at) => {
    if (point.value !== undefined) return;
    const why = explainLack(line, point.period, language);
    const last = runs.at(-1);
    if (last?.why === why && last.end === at - 1) Object.assign(last, { end: at }).periods.push(point.period);
    else runs.push({ periods: [point.period], why, end: at });
  });
  return listOf(
    runs.map(({ periods, why }) => `${rangeOf(periods, language)} (${why})`),
    language,
  );
}

/** Why a line has no figure in a period. */
export function explainLack(line: TrendLine, period: string, language: Language): string {
  const point = line.points.find((one) => one.period === period);
  const { gap, subject } = point ?? {};
  if (gap?.comparison.kind === 'incomparable') {
    const { obstacle } = gap.comparison;
    if (obstacle.kind === 'absent') return formatAbsence(obstacle.reason, language);
    return explainObstacle(gap.comparison, language);
  }
  if (subject?.observation.kind === 'absent') return formatAbsence(subject.observation.reason, language);
  return trendWords[language].noYear;
}

function rangeOf(periods: readonly string[], language: Language): string {
  const [first = '', last = first] = [periods[0], periods.at(-1)];
  if (periods.length > 2) return trendWords[language].through(first, last);
  return listOf(periods, language);
}
