import { gemeenteOf } from '../domain/area.js';
import type { ProfileRow } from '../domain/area-profile/profile-rows.js';
import {
  REPORT_BY,
  type ReportWish,
  reportChapters,
  reportRows,
} from '../domain/area-report/report-chapters.js';
import type { ReportView } from '../domain/area-report/report-view.js';
import { ChoiceError } from '../domain/choice.js';
import type { Chosen } from '../domain/chosen-view.js';
import type { TrendView } from '../domain/trend/trend-view.js';
import { counterpartsOf, datedOrigins } from '../domain/trend/years.js';
import type { StatisticsSource } from './statistics-source.js';
import { gatherTrend } from './trend/gather-trend.js';

/** What the author wants of a report, as the attributes say it. */
export interface WishedReport extends Omit<ReportWish, 'by'> {
  /** What the `by` attribute says. */
  readonly by: string;
}

const ALL_YEARS = { by: 'area', gap: false, codes: [], scheme: '', origin: '' } as const;

/** Asks for the one file with all figures of the area, and for what is known of its boundaries through the years. */
export async function gatherReport(
  context: Chosen,
  wish: WishedReport,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<ReportView> {
  const { catalogue, choice } = context;
  const by = REPORT_BY.find((one) => one === (wish.by || 'area'));
  if (!by) throw new ChoiceError({ attribute: 'by', value: wish.by, reason: 'unknown' });
  const profile = await source.profile(gemeenteOf(choice.area) ?? catalogue.country.code, signal);
  const chapters = reportChapters(catalogue, choice, profile, { ...wish, by });
  const rows = reportRows(chapters).filter((row) => hasYears(row, context));
  const courses = await Promise.all(
    rows.map(async ({ indicator }): Promise<readonly [string, TrendView]> => {
      const ofIndicator = { catalogue, choice: { ...choice, indicator } };
      return [indicator.id, await gatherTrend(ofIndicator, ALL_YEARS, source, signal)];
    }),
  );
  return { chapters, isByOrigin: by === 'origin', courses: new Map(courses) };
}

function hasYears({ indicator }: ProfileRow, { catalogue, choice }: Chosen): boolean {
  return datedOrigins(indicator, counterpartsOf(catalogue, choice.origin), choice.areaLevel).length > 1;
}
