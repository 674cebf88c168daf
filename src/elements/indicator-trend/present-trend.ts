import type { Measurement } from '../../domain/comparison.js';
import type { Language } from '../../domain/local-text.js';
import type { TrendLine } from '../../domain/trend/trend-line.js';
import type { TrendView } from '../../domain/trend/trend-view.js';
import { describeUnit, joinSubtitle, nameArea, withName } from '../../text/describe-choice.js';
import { describeTrend } from '../../text/describe-trend.js';
import { gapSubtitle } from '../../text/gap-subtitle.js';
import { readText } from '../../text/translations.js';
import { describeTrendRemark } from '../../text/trend-remarks.js';
import { trendTable } from '../../text/trend-table.js';
import type { Gathered, Presentation } from '../shared/presentation.js';

/**
 * A trend in words.
 * @param picked Key of the line that the sentence is about; empty for the first.
 */
export function presentTrend(
  gathered: Gathered<TrendView>,
  picked: string,
  language: Language,
): Presentation {
  const { catalogue, choice, view } = gathered;
  const points = view.lines.flatMap((line) => line.points);
  const area = view.lines[0]?.area;
  const name = area ? nameArea(area, catalogue, language) : choice.area;
  return {
    state: stateOf(view.lines),
    heading:
      view.by === 'origin'
        ? `${readText(choice.indicator.label, language)}, ${name}`
        : readText(choice.indicator.label, language),
    subtitle: joinSubtitle([
      describeUnit(choice.indicator, language),
      view.by === 'origin' ? '' : readText(choice.group.label, language),
      gapSubtitle(gathered, language),
      yearsOf(view.lines),
    ]),
    sentence: describeTrend(view, picked, catalogue, language),
    table: () => trendTable(gathered, language),
    measurements: () => measurementsOf(view.lines).map((one) => withName(one, catalogue, language)),
    hasProvisional: points.some(({ provisional }) => provisional),
    notes: view.remarks.map((remark) => describeTrendRemark(remark, language)),
  };
}

function stateOf(lines: readonly TrendLine[]): Presentation['state'] {
  const points = lines.flatMap((line) => line.points);
  if (points.length === 0) return 'empty';
  return points.some(({ value }) => value !== undefined) ? 'ready' : 'withheld';
}

function yearsOf(lines: readonly TrendLine[]): string {
  const periods = lines.flatMap(({ points }) => points.map(({ period }) => period)).sort();
  const [first, last] = [periods[0], periods.at(-1)];
  return first === last ? (first ?? '') : `${first}–${last}`;
}

/** Every figure on show, and every figure that one is held against, once. */
function measurementsOf(lines: readonly TrendLine[]): readonly Measurement[] {
  const own = lines.flatMap(({ points }) => points.map(({ subject }) => subject));
  const references = lines.flatMap(({ points }) => points.flatMap(({ gap }) => gap?.reference ?? []));
  const byKey = new Map(
    [...own, ...references].map((one) => {
      const { area, origin, period } = one;
      return [[area.code, origin.scheme, origin.group, period].join(' '), one];
    }),
  );
  return [...byKey.values()];
}
