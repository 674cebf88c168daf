import type { Area } from '../area.js';
import type { ChosenView } from '../chosen-view.js';
import type { Measurement } from '../comparison.js';
import type { TrendView } from '../trend/trend-view.js';
import { type ReportChapter, reportRows } from './report-chapters.js';

/** Everything that a report shows. */
export interface ReportView {
  readonly chapters: readonly ReportChapter[];
  /** Whether all groups of the scheme are in it. */
  readonly isByOrigin: boolean;
  /** Figures through the years, by the id of the indicator; none of one that has a single period. */
  readonly courses: ReadonlyMap<string, TrendView>;
}

/** A report that was gathered. */
export type Reported = ChosenView<ReportView>;

/** The area as the newest figures know it; `undefined` where there are none. */
export function areaOf({ view }: Reported): Area | undefined {
  const own = reportRows(view.chapters).map(({ measurement }) => measurement.area);
  const ofGroups = view.chapters.flatMap(({ entries }) =>
    entries.flatMap(({ groups }) => (groups?.view.rows ?? []).flatMap((row) => row.measurement?.area ?? [])),
  );
  return [...own, ...ofGroups].sort((a, b) => (a.edition < b.edition ? 1 : -1))[0];
}

/** From so many figures on, a line says more than its first and last figure. */
const FEWEST_FIGURES = 3;

/** Whether a line through the years is drawn. */
export function isDrawn({ lines }: TrendView): boolean {
  const figures = lines[0]?.points.filter(({ value }) => value !== undefined) ?? [];
  return figures.length >= FEWEST_FIGURES;
}

/** The figures through the years in a chapter: those of the area, and of wider areas where they are drawn. */
export function courseMeasurements(
  { entries }: ReportChapter,
  { courses }: Pick<ReportView, 'courses'>,
): readonly Measurement[] {
  const views = entries.flatMap(({ indicator }) => courses.get(indicator.id) ?? []);
  const lines = views.flatMap((view) => (isDrawn(view) ? view.lines : view.lines.slice(0, 1)));
  return lines.flatMap(({ points }) => points.map(({ subject }) => subject));
}

/** Name of the gemeente that a wijk or buurt lies in. */
export function gemeenteNameOf({ view }: Reported): string | undefined {
  const wider = reportRows(view.chapters).flatMap((row) => row.wider);
  return wider.find(({ area }) => area.level === 'gemeente')?.area.name;
}
