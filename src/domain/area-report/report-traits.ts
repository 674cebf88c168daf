import { compare, type Measurement } from '../comparison.js';
import { isUnclear } from '../indicator.js';
import { ABSENCE_REASONS, type AbsenceReason, isFigure } from '../observation.js';
import { TOTAL } from '../origin.js';
import { type ReportChapter, reportRows } from './report-chapters.js';

/** What occurs in a report, and must therefore be explained in it. */
export interface ReportTraits {
  /** The reasons for which figures are absent, in their fixed order. */
  readonly absences: readonly AbsenceReason[];
  readonly hasUnclear: boolean;
  readonly hasProvisional: boolean;
  /** Whether differences are called favourable or unfavourable. */
  readonly hasJudgement: boolean;
  readonly hasPercentages: boolean;
  /** Whether there are numbers of people, which cannot be set against those of a wider area. */
  readonly hasCounts: boolean;
  /** Whether there are figures by origin. */
  readonly hasGroups: boolean;
}

/** Every figure of a report once: its own, those it is held against, and those of groups. */
export function reportMeasurements(chapters: readonly ReportChapter[]): readonly Measurement[] {
  const all = chapters.flatMap(({ entries }) =>
    entries.flatMap(({ row, groups }) => [
      ...(row ? [row.measurement, ...row.wider] : []),
      ...(groups?.view.rows ?? []).flatMap(({ measurement, against }) =>
        [measurement, against].flatMap((one) => one ?? []),
      ),
    ]),
  );
  const byKey = new Map(
    all.map((one) => {
      const { indicator, area, origin, period } = one;
      return [[indicator.id, area.code, origin.scheme, origin.group, period].join(' '), one];
    }),
  );
  return [...byKey.values()];
}

/** Finds what occurs in a report. */
export function reportTraits(chapters: readonly ReportChapter[]): ReportTraits {
  const measurements = reportMeasurements(chapters);
  const has = (fits: (measurement: Measurement) => boolean) => measurements.some(fits);
  return {
    absences: ABSENCE_REASONS.filter((reason) =>
      has(({ observation }) => !isFigure(observation) && observation.reason === reason),
    ),
    hasUnclear: has(
      ({ observation, indicator }) => isFigure(observation) && isUnclear(indicator, observation),
    ),
    hasProvisional: has(({ observation }) => isFigure(observation) && observation.provisional),
    hasJudgement: isJudged(chapters),
    hasPercentages: has(({ indicator }) => indicator.unit.kind === 'percentage'),
    hasCounts: has(({ indicator }) => indicator.unit.kind === 'count'),
    hasGroups: has(({ origin }) => origin.group !== TOTAL),
  };
}

function isJudged(chapters: readonly ReportChapter[]): boolean {
  return reportRows(chapters).some(({ measurement, wider }) =>
    wider.some((reference) => {
      const comparison = compare(measurement, reference);
      return comparison.kind === 'difference' && comparison.judgement !== 'neutral';
    }),
  );
}
