import { gemeenteOf } from '../domain/area.js';
import { COMPARABLES, type Comparable, comparablesFor } from '../domain/area-profile/comparable-areas.js';
import { profileThemes } from '../domain/area-profile/profile-rows.js';
import type { ProfileFigures } from '../domain/area-profile/told-profile.js';
import { ChoiceError } from '../domain/choice.js';
import type { Chosen } from '../domain/chosen-view.js';
import { Standings } from './standings.js';
import type { StatisticsSource } from './statistics-source.js';

/** Everything that an area's profile shows. */
export interface ProfileView extends ProfileFigures {
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
  { catalogue, choice }: Chosen,
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
  return { themes, compareWith, comparables, standings, placeOf: (row) => standings.placeOf(row) };
}
