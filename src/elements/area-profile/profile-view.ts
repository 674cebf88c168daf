import type { StatisticsSource } from '../../data/statistics-source.js';
import { gemeenteOf } from '../../domain/area.js';
import { COMPARABLES, type Comparable, comparablesFor } from '../../domain/area-profile/comparable-areas.js';
import { type ProfileRow, type ProfileTheme, profileThemes } from '../../domain/area-profile/profile-rows.js';
import { ChoiceError } from '../../domain/choice.js';
import type { Gathered } from '../shared/presentation.js';
import { Standings } from './standings.js';

/** Everything that an area's profile shows. */
export interface ProfileView {
  readonly themes: readonly ProfileTheme[];
  /** What places are among; `undefined` for the country, which stands alone. */
  readonly compareWith: Comparable | undefined;
  /** What places can be among. */
  readonly comparables: readonly Comparable[];
  readonly standings: Standings;
}

/** What the author and the reader want of a profile, besides area and group. */
export interface ProfileWish {
  readonly period: string;
  /** What the `compare-with` attribute says. */
  readonly compareWith: string;
}

/**
 * Asks for the one file with all figures of the area.
 * @param changed Called when a place among comparable areas has become known.
 */
export async function gatherProfile(
  { catalogue, choice }: Omit<Gathered<ProfileView>, 'view'>,
  wish: ProfileWish,
  source: StatisticsSource,
  signal: AbortSignal,
  changed: () => void,
): Promise<ProfileView> {
  const wished = COMPARABLES.find((one) => one === wish.compareWith);
  if (!wished) {
    throw new ChoiceError({ attribute: 'compare-with', value: wish.compareWith, reason: 'unknown' });
  }
  const profile = await source.profile(gemeenteOf(choice.area) ?? catalogue.country.code, signal);
  const themes = profileThemes(catalogue, choice, profile, wish.period);
  const comparables = comparablesFor(catalogue, choice.areaLevel);
  const compareWith = comparables.find((one) => one === wished) ?? comparables[0];
  const standings = new Standings({ catalogue, profile, compareWith, source, changed });
  return { themes, compareWith, comparables, standings };
}

/** All rows, in the order of the themes. */
export function rowsOf({ themes }: ProfileView): readonly ProfileRow[] {
  return themes.flatMap(({ rows }) => rows);
}
