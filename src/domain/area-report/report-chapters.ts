import { type ProfileRow, type ProfileTheme, profileThemes } from '../area-profile/profile-rows.js';
import { type Breakdown, breakDown } from '../breakdown.js';
import { coverageByOrigin, resolveBreakdown } from '../breakdown-choice.js';
import type { Catalogue } from '../catalogue.js';
import { type Choice, ChoiceError } from '../choice.js';
import type { Indicator, Theme } from '../indicator.js';
import { originKey } from '../origin.js';
import type { Profile } from '../profile.js';

/** Whom a report is about: one group, or all groups of a scheme beside it. */
export const REPORT_BY = ['area', 'origin'] as const;

/** A way of {@link REPORT_BY}. */
export type ReportBy = (typeof REPORT_BY)[number];

/** An indicator by all groups of a scheme. */
export interface ReportedGroups {
  readonly choice: Choice;
  readonly view: Breakdown;
}

/** What a report has about one indicator: a figure of the area and group, all groups, or both. */
export interface ReportEntry {
  readonly indicator: Indicator;
  readonly row: ProfileRow | undefined;
  readonly groups: ReportedGroups | undefined;
}

/** What a report has about one theme. */
export interface ReportChapter {
  readonly theme: Theme;
  /** In the order of the catalogue. */
  readonly entries: readonly ReportEntry[];
  /** Indicators that have nothing for the group and the level of the area. */
  readonly without: readonly Indicator[];
}

/** What is wanted of a report, besides area and group. */
export interface ReportWish {
  readonly period: string;
  /** Ids of themes; all themes if there are none. */
  readonly themes: readonly string[];
  readonly by: ReportBy;
}

/**
 * All that a profile has for a report on an area and a group, by theme.
 * @throws {ChoiceError} when a theme is not known, or no edition has the area.
 */
export function reportChapters(
  catalogue: Catalogue,
  choice: Choice,
  profile: Profile,
  { period, themes, by }: ReportWish,
): readonly ReportChapter[] {
  const unknown = themes.find((id) => !catalogue.themes.some((theme) => theme.id === id));
  if (unknown) throw new ChoiceError({ attribute: 'themes', value: unknown, reason: 'unknown' });
  const chosen = profileThemes(catalogue, choice, profile, period).filter(
    ({ theme }) => themes.length === 0 || themes.includes(theme.id),
  );
  const groupsOf = (indicator: Indicator, row: ProfileRow | undefined) =>
    by === 'origin' ? groupsIn(indicator, row?.period.id ?? period, catalogue, choice, profile) : undefined;
  return chosen.map((theme) => chapterOf(theme, catalogue, groupsOf));
}

/** The figures of the area and group, in the order of the report. */
export function reportRows(chapters: readonly ReportChapter[]): readonly ProfileRow[] {
  return chapters.flatMap(({ entries }) => entries.flatMap(({ row }) => row ?? []));
}

function chapterOf(
  { theme, rows }: ProfileTheme,
  { indicators }: Catalogue,
  groupsOf: (indicator: Indicator, row: ProfileRow | undefined) => ReportedGroups | undefined,
): ReportChapter {
  const all = indicators
    .filter((indicator) => indicator.theme === theme.id)
    .map((indicator): ReportEntry => {
      const row = rows.find((one) => one.indicator === indicator);
      return { indicator, row, groups: groupsOf(indicator, row) };
    });
  const hasAny = ({ row, groups }: ReportEntry) => row !== undefined || groups !== undefined;
  return {
    theme,
    entries: all.filter(hasAny),
    without: all.filter((entry) => !hasAny(entry)).map(({ indicator }) => indicator),
  };
}

/** The groups in the period of the figure beside them, where they are known for it; else in their newest. */
function groupsIn(
  indicator: Indicator,
  wished: string,
  catalogue: Catalogue,
  { area, areaLevel, origin: picked }: Choice,
  profile: Profile,
): ReportedGroups | undefined {
  const split = coverageByOrigin(catalogue, indicator, areaLevel);
  if (split.length === 0) return undefined;
  const isKnown = split.some(({ periods }) => periods.some(({ id }) => id === wished));
  const isCovered = split.some(
    ({ scheme, groups }) => scheme === picked.scheme && groups.includes(picked.group),
  );
  const wish = {
    area,
    indicator: indicator.id,
    origin: isCovered ? originKey(picked) : '',
    period: isKnown ? wished : '',
  };
  try {
    const choice = resolveBreakdown(catalogue, wish, '');
    return { choice, view: breakDown(catalogue, choice, profile, 'land') };
  } catch (error) {
    // An area of another division than that of the groups has none.
    if (error instanceof ChoiceError) return undefined;
    throw error;
  }
}
