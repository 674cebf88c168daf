import { gemeenteOf } from '../area.js';
import type { Catalogue } from '../catalogue.js';
import { type Choice, ChoiceError, periodsOf } from '../choice.js';
import type { Measurement } from '../comparison.js';
import type { CoveredPeriod, Indicator, Theme } from '../indicator.js';
import { areasOf, findProfileArea, observationIn, type Profile } from '../profile.js';

/** One indicator of an area. */
export interface ProfileRow {
  readonly indicator: Indicator;
  readonly period: CoveredPeriod;
  readonly measurement: Measurement;
  /** The wider areas it is set against, nearest first: the gemeente and the country, as far as they have a figure. */
  readonly wider: readonly Measurement[];
}

/** A theme with what there is about an area. */
export interface ProfileTheme {
  readonly theme: Theme;
  readonly rows: readonly ProfileRow[];
  /** Indicators that have no figures for the group and the level of the area. */
  readonly without: readonly Indicator[];
}

/**
 * All that a profile has about an area and a group, by theme and in the order of the catalogue. An indicator stands there
 * with the period that was asked for; where it has none, with the last before it, or the first after it. Without a wish
 * it has its newest.
 * @throws {ChoiceError} when no edition has the area.
 */
export function profileThemes(
  catalogue: Catalogue,
  choice: Choice,
  profile: Profile,
  period: string,
): readonly ProfileTheme[] {
  const { area } = choice;
  const isKnown = profile.tables.some(({ edition }) => findProfileArea(profile, edition, area));
  if (!isKnown) throw new ChoiceError({ attribute: 'area', value: area, reason: 'unknown' });
  return catalogue.themes
    .map((theme) => {
      const own = catalogue.indicators.filter((indicator) => indicator.theme === theme.id);
      const rows = own.flatMap((indicator) => rowOf(indicator, catalogue, choice, profile, period));
      const without = own.filter((indicator) => !rows.some((row) => row.indicator === indicator));
      return { theme, rows, without };
    })
    .filter(({ rows, without }) => rows.length + without.length > 0);
}

function rowOf(
  indicator: Indicator,
  { country }: Catalogue,
  { area, areaLevel, origin }: Choice,
  profile: Profile,
  wished: string,
): readonly ProfileRow[] {
  const periods = periodsOf(indicator, origin, areaLevel).filter(({ edition }) =>
    areasOf(profile, edition).some(({ code }) => code === area),
  );
  const period = nearest(periods, wished);
  if (!period) return [];
  const { id, edition } = period;
  const measure = (code: string | undefined): readonly Measurement[] => {
    const found = code === undefined ? undefined : findProfileArea(profile, edition, code);
    const question = { indicator: indicator.id, origin, period: id, edition };
    const observation = found && observationIn(profile, question, found.code);
    return found && observation ? [{ indicator, origin, area: found, period: id, observation }] : [];
  };
  const [measurement] = measure(area);
  const wider = [gemeenteOf(area), country.code].filter((code) => code !== area).flatMap(measure);
  return measurement ? [{ indicator, period, measurement, wider }] : [];
}

function nearest(periods: readonly CoveredPeriod[], wished: string): CoveredPeriod | undefined {
  if (!wished) return periods.at(-1);
  return periods.findLast(({ id }) => id <= wished) ?? periods[0];
}
